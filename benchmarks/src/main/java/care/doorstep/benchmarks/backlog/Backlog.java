package care.doorstep.benchmarks.backlog;

import care.doorstep.benchmarks.Bench;
import care.doorstep.benchmarks.Benchmark;
import care.doorstep.benchmarks.report.Bar;
import care.doorstep.benchmarks.report.Figure;
import care.doorstep.benchmarks.stack.Database;
import care.doorstep.benchmarks.stack.Part;
import care.doorstep.benchmarks.stack.Rest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Consumers are stopped and events pile up: first in the journal, which the relay empties into Kafka, then in the topics,
 * which a consumer handles when it is back. The events are copies of the newest real ones under new ids.
 */
public final class Backlog implements Benchmark {

    private static final int REAL = 6_000;
    private static final int COPIES = 10;
    private static final Duration LOOK_EVERY = Duration.ofMillis(50);
    private static final List<String> CONSUMERS = List.of("caseload", "outcomes", "careplan", "stratification");
    private static final List<String> MEASURED = List.of("caseload", "outcomes");
    private static final String COPY = """
            insert into journal (event_id, topic, key, type, subject, occurred_at, data, correlation_id, causation_id)
            select uuidv7(), topic, key, type, subject, occurred_at, data, correlation_id, causation_id
            from (select * from journal
                  where topic in ('doorstep.referral.v1', 'doorstep.person.v1', 'doorstep.narrative.v1')
                  order by position desc limit %d) newest, generate_series(1, %d) copy
            order by copy, position""".formatted(REAL, COPIES);
    private static final String ANY_UNPUBLISHED =
            "select count(*) from (select 1 from journal where published_at is null limit 1) waiting";

    @Override
    public String letter() {
        return "c";
    }

    @Override
    public String title() {
        return "Backlog drain";
    }

    @Override
    public List<Figure> run(Bench bench) {
        var figures = new ArrayList<Figure>();
        CONSUMERS.forEach(name -> service(bench, name).stop());
        figures.addAll(relay(new Database(bench.stack(), "referral")));
        for (var name : MEASURED) {
            var progress = new Progress(new Database(bench.stack(), name));
            service(bench, name).start();
            figures.add(
                    Figure.of("consumer " + name + "-service, Kafka to its tables", progress.perSecond(), "events/s"));
            service(bench, name).stop();
        }
        CONSUMERS.forEach(name -> service(bench, name).start());
        new Rest(bench.stack()).await();
        return figures;
    }

    private static Part service(Bench bench, String name) {
        return new Part(bench.stack(), name + "-service");
    }

    private static List<Figure> relay(Database referral) {
        var events = referral.execute(COPY);
        var began = System.nanoTime();
        while (referral.number(ANY_UNPUBLISHED) > 0) {
            Rest.pause(LOOK_EVERY);
        }
        var seconds = (System.nanoTime() - began) / 1e9;
        return List.of(
                Figure.of("events piled up in the journal", events, ""),
                Figure.of("relay, journal to Kafka", events / seconds, "events/s")
                        .against(Bar.atLeast(20_000)));
    }
}
