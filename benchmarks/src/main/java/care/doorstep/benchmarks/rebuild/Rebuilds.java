package care.doorstep.benchmarks.rebuild;

import care.doorstep.benchmarks.Bench;
import care.doorstep.benchmarks.Benchmark;
import care.doorstep.benchmarks.report.Bar;
import care.doorstep.benchmarks.report.Figure;
import care.doorstep.benchmarks.stack.Api;
import care.doorstep.benchmarks.stack.SignIn;
import care.doorstep.benchmarks.stack.Wire;
import java.util.List;
import java.util.stream.Stream;

/** Every read model of a service emptied and built anew from the topics, by the operator's command. */
public final class Rebuilds implements Benchmark {

    private static final List<String> SERVICES =
            List.of("caseload", "outcomes", "careplan", "stratification", "referral");

    @Override
    public String letter() {
        return "d";
    }

    @Override
    public String title() {
        return "Rebuild of read models";
    }

    @Override
    public List<Figure> run(Bench bench) {
        return SERVICES.stream().flatMap(name -> rebuilt(bench, name)).toList();
    }

    private static Stream<Figure> rebuilt(Bench bench, String name) {
        var operator = new Api(bench.stack().service(name), SignIn.operator(bench.stack()));
        operator.as().token();
        var began = System.nanoTime();
        var answer = Wire.expect(200, operator.post("/operations/inbox/rebuild", List.of()));
        var seconds = (System.nanoTime() - began) / 1e9;
        var events = Wire.json(answer.body()).path("events").asLong();
        return Stream.of(
                Figure.of(name + "-service, events read again", events, ""),
                Figure.of(name + "-service", events / seconds, "events/s").against(Bar.atLeast(10_000)));
    }
}
