package care.doorstep.acceptance.people;

import static org.awaitility.Awaitility.await;

import care.doorstep.acceptance.edge.Answer;
import care.doorstep.acceptance.edge.Partner;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Practices that post referrals and a nurse who triages them, one after the other, each repeating a call that got no
 * good answer until it gets one: with the same Idempotency-Key, as partners are told to.
 */
public final class Load implements AutoCloseable {

    private static final int PRACTICES = 2;
    private static final int SOME = 4;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final List<UUID> done = new CopyOnWriteArrayList<>();
    private final ExecutorService workers = Executors.newFixedThreadPool(PRACTICES);
    private volatile boolean going = true;

    private Load() {
        for (var n = 0; n < PRACTICES; n++) {
            workers.submit(this::work);
        }
    }

    public static Load ofReferrals() {
        return new Load();
    }

    /** Returns when some more referrals have been triaged. */
    public void awaitSome() {
        var enough = done.size() + SOME;
        await("load").atMost(PATIENCE).until(() -> done.size() >= enough);
    }

    /** Ends the load once what is under way is done; returns every referral that was accepted and triaged. */
    public List<UUID> stop() {
        close();
        return List.copyOf(done);
    }

    @Override
    public void close() {
        going = false;
        workers.shutdown();
        try {
            if (!workers.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new AssertionError("a call never got an answer");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void work() {
        while (going) {
            var referral = post();
            triage(referral);
            done.add(referral);
        }
    }

    private static UUID post() {
        var practice = Partner.system("gp-system")
                .whilePartsFail()
                .with("Idempotency-Key", UUID.randomUUID().toString());
        var body = Referrals.about(People.somebody());
        return untilAnswered(() -> practice.post(Referrals.ALL, body), 201).id("/referralId");
    }

    private static void triage(UUID referral) {
        var triage = Partner.staff("triage").whilePartsFail();
        var path = Referrals.ALL + "/" + referral;
        var decision =
                Map.of("outcome", "neighbourhood-team", "basis", "consent", "rationale", "Falls review at home.");
        Answer read;
        do {
            read = untilAnswered(() -> triage.get(path), 200);
            if (read.text("/state").equals("received")) {
                attempt(triage, path, read, decision);
            }
        } while (read.text("/state").equals("received"));
    }

    private static void attempt(Partner triage, String path, Answer read, Map<String, String> decision) {
        try {
            triage.change(path + "/triage", read, decision);
        } catch (RuntimeException e) {
            pause();
        }
    }

    private static Answer untilAnswered(Supplier<Answer> call, int status) {
        while (true) {
            try {
                var answer = call.get();
                if (answer.status() < 500 && answer.status() != 409) {
                    return answer.expect(status);
                }
            } catch (RuntimeException e) {
                // no answer at all: the part is gone for now
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
