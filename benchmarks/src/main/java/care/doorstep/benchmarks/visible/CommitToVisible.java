package care.doorstep.benchmarks.visible;

import care.doorstep.benchmarks.Bench;
import care.doorstep.benchmarks.Benchmark;
import care.doorstep.benchmarks.PlainFailure;
import care.doorstep.benchmarks.load.Arrivals;
import care.doorstep.benchmarks.load.Latencies;
import care.doorstep.benchmarks.report.Bar;
import care.doorstep.benchmarks.report.Figure;
import care.doorstep.benchmarks.stack.Api;
import care.doorstep.benchmarks.stack.Rest;
import care.doorstep.benchmarks.stack.SignIn;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * From the commit of a triage in referral-service to the commit of the case in caseload-service: from then on its API
 * shows it. Both times are the database server's; nothing polls. Beside that, one referral at a time is asked for at
 * caseload-service's API again and again, as a check on the method.
 */
public final class CommitToVisible implements Benchmark {

    private static final List<Integer> EVENTS_PER_SECOND = List.of(50, 200, 500);
    private static final int JUDGED = 200;
    private static final int SPARE = 200;
    private static final int WARM_UP_PER_SECOND = 50;
    private static final int PROBE_ONE_IN = 20;

    @Override
    public String letter() {
        return "b";
    }

    @Override
    public String title() {
        return "Commit to visible in another service: referral triaged → case in caseload-service";
    }

    @Override
    public List<Figure> run(Bench bench) {
        var time = Duration.ofSeconds(bench.seconds());
        var times = new CommitTimes(bench.stack());
        times.areKept();
        var wanted =
                (EVENTS_PER_SECOND.stream().mapToInt(Integer::intValue).sum() + WARM_UP_PER_SECOND) * bench.seconds();
        var triages = new Triages(bench, wanted / 2 + SPARE);
        var each = triages.eventsEach();
        var figures = new ArrayList<Figure>(List.of(Figure.of("events that one triage leads to", each, "")));
        Arrivals.at(WARM_UP_PER_SECOND / each, time, _ -> triages.next());
        try (var bare = new BareKafka(bench.stack())) {
            bare.at(JUDGED, time);
            for (var rate : EVENTS_PER_SECOND) {
                figures.addAll(bare.at(rate, time).figures("bare Kafka, %d/s".formatted(rate)));
                figures.addAll(measured(bench, triages, rate, each, times));
            }
        }
        return figures;
    }

    private static List<Figure> measured(Bench bench, Triages triages, int rate, double each, CommitTimes times) {
        var began = Instant.now();
        var probes = new Probes(bench);
        var done = new AtomicInteger();
        Arrivals.at(rate / each, Duration.ofSeconds(bench.seconds()), _ -> {
            var id = triages.next();
            if (done.incrementAndGet() % PROBE_ONE_IN == 0) {
                probes.probe(id);
            }
        });
        var took = Duration.between(began, Instant.now()).toMillis() / 1000.0;
        new Rest(bench.stack()).await();
        var name = "commit to visible, %d events/s".formatted(rate);
        var figures = new ArrayList<>(between(times, began, done.get()).figures(name).stream()
                .map(f -> rate == JUDGED && f.name().endsWith("p99") ? f.against(Bar.atMost(60)) : f)
                .toList());
        figures.add(Figure.of("events/s reached of " + rate, done.get() * each / took, "/s"));
        figures.addAll(probes.seen.figures("the same seen by polling the API, %d events/s".formatted(rate)));
        return figures;
    }

    private static Latencies between(CommitTimes times, Instant began, int expected) {
        var cases = times.ofCases(began);
        var triaged = times.ofTriages(began);
        if (triaged.size() != expected || !cases.keySet().containsAll(triaged.keySet())) {
            throw new PlainFailure("Of %d triages %d are committed and %d became cases."
                    .formatted(expected, triaged.size(), cases.size()));
        }
        var latencies = new Latencies();
        triaged.forEach((id, committed) -> latencies.add(cases.get(id) - committed));
        return latencies;
    }

    /** Asks for one referral's case at a time, from the triage's answer until it is there. */
    private static final class Probes {

        private final Latencies seen = new Latencies();
        private final AtomicBoolean busy = new AtomicBoolean();
        private final Api hub;

        Probes(Bench bench) {
            this.hub = new Api(bench.stack().service("caseload"), SignIn.staff(bench.stack(), "hub"));
        }

        void probe(UUID referral) {
            if (!busy.compareAndSet(false, true)) {
                return;
            }
            var answered = System.nanoTime();
            while (hub.get("/api/caseload/v1/referrals/" + referral + "/case").statusCode() != 200) {
                Thread.onSpinWait();
            }
            seen.sinceNanos(answered);
            busy.set(false);
        }
    }
}
