package care.doorstep.benchmarks.people;

import care.doorstep.benchmarks.load.Wrk;
import care.doorstep.benchmarks.stack.Api;
import care.doorstep.benchmarks.stack.Database;
import care.doorstep.benchmarks.stack.Rest;
import care.doorstep.benchmarks.stack.RunningStack;
import care.doorstep.benchmarks.stack.SignIn;
import care.doorstep.benchmarks.stack.Wire;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Executors;

/** Referrals of known people, each described in full as a practice's system does, posted with an Idempotency-Key. */
public record Referrals(RunningStack stack, Path bodies) {

    private static final String PATH = "/api/referral/v1/referrals";
    private static final int BATCH_SECONDS = 5;
    private static final int CONNECTIONS = 8;
    private static final Map<String, String> WITHDRAWAL = Map.of("reason", "no-longer-needed");

    public static Referrals about(RunningStack stack, Population population) {
        try {
            var file = Files.createTempFile("bench", ".bodies");
            file.toFile().deleteOnExit();
            var people = new java.util.ArrayList<>(population.people());
            Collections.shuffle(people, new Random(population.size()));
            Files.write(file, people.stream().map(Referrals::referral).toList());
            return new Referrals(stack, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As many as this number of connections can carry for this time. */
    public Wrk.Result post(String base, int connections, int seconds) {
        var environment = Map.of(
                "BENCH_TOKENS", String.join(",", SignIn.referrersTokens(stack)),
                "BENCH_BODIES", bodies.toString(),
                "BENCH_RUN", UUID.randomUUID().toString());
        return Wrk.run(base + PATH, connections, seconds, "/load/intake.lua", environment);
    }

    /** At least this many more, with everything that follows from them done. */
    public void post(long many) {
        var posted = 0L;
        while (posted < many) {
            posted +=
                    post(stack.service("referral"), CONNECTIONS, BATCH_SECONDS).answers();
        }
        new Rest(stack).await();
    }

    /** Withdraws what waits for triage until only the newest of them do: a worklist that a front door could have. */
    public void leaveWaiting(int many) {
        var hub = new Api(stack.service("referral"), SignIn.staff(stack, "hub"));
        var older = new Database(stack, "referral")
                .rows(
                        "select referral_id::text from referral where state = 'RECEIVED' order by received_at desc offset "
                                + many,
                        row -> row.getString(1));
        try (var threads = Executors.newFixedThreadPool(CONNECTIONS)) {
            older.forEach(id -> threads.submit(() -> hub.post(PATH + "/" + id + "/withdrawal", WITHDRAWAL, "\"v1\"")));
        }
        new Rest(stack).await();
    }

    private static String referral(Map<String, Object> person) {
        var referral = new LinkedHashMap<String, Object>();
        referral.put("person", person);
        referral.put("channel", "gp");
        referral.put("reason", "fall");
        referral.put("reasonText", "Two falls this week, lives alone, unsteady on the stairs since the weekend.");
        referral.put("requestedPriority", "two-day");
        referral.put("referrerName", "Dr Amara Osei");
        referral.put("referrerPhone", "01632 960123");
        return Wire.json(referral);
    }
}
