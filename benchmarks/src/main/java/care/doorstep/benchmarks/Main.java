package care.doorstep.benchmarks;

import care.doorstep.benchmarks.backlog.Backlog;
import care.doorstep.benchmarks.footprint.StartUp;
import care.doorstep.benchmarks.intake.Intake;
import care.doorstep.benchmarks.pages.Pages;
import care.doorstep.benchmarks.rebuild.Rebuilds;
import care.doorstep.benchmarks.report.Machine;
import care.doorstep.benchmarks.report.Report;
import care.doorstep.benchmarks.report.Section;
import care.doorstep.benchmarks.stack.RunningStack;
import care.doorstep.benchmarks.visible.CommitToVisible;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs benchmarks against a running stack and writes the report; {@code ./doorstep bench} calls it. */
@Command(name = "bench", mixinStandardHelpOptions = true)
public final class Main implements Callable<Integer> {

    private static final int BAR_MISSED = 3;

    /** In the order in which they are run: a stack freshly started first, what leaves it in disorder last. */
    private static final List<Benchmark> ALL =
            List.of(new StartUp(), new Pages(), new Intake(), new CommitToVisible(), new Rebuilds(), new Backlog());

    @Parameters(
            arity = "0..1",
            split = ",",
            description = "Letters of the benchmarks to run: a,b,c,d,e,f. All by default.")
    private List<String> letters = List.of();

    @Option(names = "--environment", required = true, description = "The stack.env of the stack to load.")
    private Path environment = Path.of("stack.env");

    @Option(names = "--reports", required = true, description = "Where the report is written.")
    private Path reports = Path.of("reports");

    @Option(names = "--revision", defaultValue = "unknown", description = "Of the sources, for the report.")
    private String revision = "unknown";

    @Option(names = "--scale", defaultValue = "1", description = "How many times the usual data (default: 1).")
    private int scale;

    @Option(names = "--seconds", defaultValue = "20", description = "Length of one measurement (default: 20).")
    private int seconds;

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Main())
                .setExecutionExceptionHandler((failure, _, _) -> explain(failure))
                .execute(arguments));
    }

    @Override
    public Integer call() {
        var startedAt = Instant.now();
        say("people and referrals");
        var bench = Bench.prepared(RunningStack.of(environment), seconds, scale);
        var sections = new ArrayList<Section>();
        for (var benchmark : ALL) {
            if (letters.isEmpty() || letters.contains(benchmark.letter())) {
                sections.add(section(benchmark, bench));
            }
        }
        var report = new Report(startedAt.toString(), Machine.here(), scale, revision, sections);
        say("written: " + report.write(reports));
        return report.everyBarMet() ? 0 : BAR_MISSED;
    }

    private static Section section(Benchmark benchmark, Bench bench) {
        say("(" + benchmark.letter() + ") " + benchmark.title());
        var busy = Machine.busy();
        var figures = benchmark.run(bench);
        figures.forEach(figure -> System.out.println("  " + Report.line(figure)));
        return new Section(benchmark.letter(), benchmark.title(), busy, figures);
    }

    private static void say(String what) {
        System.out.println(Instant.now().toString().substring(11, 19) + " " + what);
    }

    private static int explain(Exception failure) throws Exception {
        if (!(failure instanceof PlainFailure)) {
            throw failure;
        }
        System.err.println("bench: " + failure.getMessage());
        return 1;
    }
}
