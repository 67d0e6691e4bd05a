package care.doorstep.benchmarks.intake;

import care.doorstep.benchmarks.Bench;
import care.doorstep.benchmarks.Benchmark;
import care.doorstep.benchmarks.report.Bar;
import care.doorstep.benchmarks.report.Figure;
import care.doorstep.benchmarks.stack.Database;
import care.doorstep.benchmarks.stack.Part;
import care.doorstep.benchmarks.stack.Rest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/** Referral intake over the native API, as a share of what PostgreSQL does with two bare inserts. */
public final class Intake implements Benchmark {

    private static final List<Integer> CONCURRENCY = List.of(4, 16, 32);
    private static final int JUDGED = 16;
    private static final double PERCENT = 100;

    @Override
    public String letter() {
        return "a";
    }

    @Override
    public String title() {
        return "Referral intake";
    }

    @Override
    public List<Figure> run(Bench bench) {
        var figures = new ArrayList<Figure>();
        warmUp(bench);
        CONCURRENCY.forEach(connections -> figures.addAll(compared(bench, connections)));
        figures.addAll(throughTheGateway(bench));
        figures.addAll(cpu(bench));
        figures.addAll(cpuOfTheStack(bench));
        return figures;
    }

    private static void warmUp(Bench bench) {
        bench.referrals().post(bench.stack().service("referral"), JUDGED, bench.seconds());
        bench.referrals().post(bench.stack().gateway(), JUDGED, bench.seconds() / 2);
        new Rest(bench.stack()).await();
    }

    /** pgbench before and after, so that a machine that changes in between shows. */
    private static List<Figure> compared(Bench bench, int connections) {
        var limit = new TwoInserts(new Database(bench.stack(), "referral"));
        var before = limit.perSecond(connections, bench.seconds() / 2);
        var intake = bench.referrals().post(bench.stack().service("referral"), connections, bench.seconds());
        var rest = new Rest(bench.stack());
        var unpublished = rest.unpublished();
        var drained = rest.await();
        var after = limit.perSecond(connections, bench.seconds() / 2);
        var share = Figure.of(
                at("share of pgbench", connections), intake.perSecond() / (before + after) * 2 * PERCENT, "%");
        return List.of(
                Figure.of(at("referrals", connections), intake.perSecond(), "/s"),
                Figure.of(at("pgbench before", connections), before, "/s"),
                Figure.of(at("pgbench after", connections), after, "/s"),
                connections == JUDGED ? share.against(Bar.atLeast(25)) : share,
                Figure.of(at("events unpublished at the end", connections), unpublished, ""),
                Figure.of(at("until all services had handled all", connections), drained.toMillis() / 1000.0, "s"));
    }

    private static List<Figure> throughTheGateway(Bench bench) {
        var intake = bench.referrals().post(bench.stack().gateway(), JUDGED, bench.seconds());
        new Rest(bench.stack()).await();
        return List.of(Figure.of(at("referrals through the gateway", JUDGED), intake.perSecond(), "/s"));
    }

    /** Of every part, for one referral and all that the other services do because of it. */
    private static List<Figure> cpuOfTheStack(Bench bench) {
        var parts = Part.all(bench.stack());
        var before = parts.stream().map(Part::cpu).toList();
        var posted = bench.referrals()
                .post(bench.stack().service("referral"), JUDGED, bench.seconds())
                .answers();
        new Rest(bench.stack()).await();
        var figures = new ArrayList<Figure>();
        for (var i = 0; i < parts.size(); i++) {
            var used = parts.get(i).cpu().minus(before.get(i)).toMillis();
            figures.add(Figure.of(
                    "CPU for one referral and what follows from it, "
                            + parts.get(i).name(),
                    (double) used / posted,
                    "ms"));
        }
        return figures;
    }

    /** The service's processor time, from the operating system; its parts, from a recording, in proportion. */
    private static List<Figure> cpu(Bench bench) {
        var service = new Part(bench.stack(), "referral-service");
        var posted = new long[1];
        var used = new long[1];
        var recording = Recording.of(service, () -> {
            var before = service.cpu();
            posted[0] = bench.referrals()
                    .post(bench.stack().service("referral"), JUDGED, bench.seconds())
                    .answers();
            used[0] = service.cpu().minus(before).toMillis();
        });
        try {
            var perReferral = (double) used[0] / posted[0];
            var samples = new CpuByPart().samples(recording);
            var all = samples.values().stream().mapToLong(Long::longValue).sum();
            Files.delete(recording);
            new Rest(bench.stack()).await();
            var figures = new ArrayList<Figure>();
            figures.add(Figure.of("CPU of the service for one referral", perReferral, "ms")
                    .against(Bar.atMost(0.5)));
            samples.forEach((part, count) ->
                    figures.add(Figure.of("of which " + part, perReferral * count / Math.max(1, all), "ms")));
            return figures;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String at(String name, int connections) {
        return name + ", concurrency " + connections;
    }
}
