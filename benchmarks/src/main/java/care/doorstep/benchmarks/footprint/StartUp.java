package care.doorstep.benchmarks.footprint;

import care.doorstep.benchmarks.Bench;
import care.doorstep.benchmarks.Benchmark;
import care.doorstep.benchmarks.load.Command;
import care.doorstep.benchmarks.report.Figure;
import care.doorstep.benchmarks.stack.Part;
import care.doorstep.benchmarks.stack.Rest;
import care.doorstep.benchmarks.stack.RunningStack;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The whole stack stopped and started again with its data, and the memory of each part once it is at rest. */
public final class StartUp implements Benchmark {

    private static final Duration SETTLING = Duration.ofSeconds(10);

    @Override
    public String letter() {
        return "f";
    }

    @Override
    public String title() {
        return "Start-up and memory of the whole stack";
    }

    @Override
    public List<Figure> run(Bench bench) {
        var figures = new ArrayList<Figure>();
        figures.add(Figure.of("until everything serves", restart(bench.stack()), "s"));
        Rest.pause(SETTLING);
        var memory = Part.all(bench.stack()).stream()
                .map(part -> Figure.of("memory of " + part.name(), part.memoryMiB(), "MiB"))
                .toList();
        figures.add(Figure.of(
                "memory of all parts, shared pages counted once",
                memory.stream().mapToDouble(Figure::value).sum(),
                "MiB"));
        figures.addAll(memory);
        return figures;
    }

    private static double restart(RunningStack stack) {
        var doorstep = stack.setting("COMMAND");
        var folder = "--folder=" + stack.folder();
        var offset = "--port-offset=" + offset(stack);
        Command.run(doorstep, "down", folder);
        var began = System.nanoTime();
        Command.run(doorstep, "up", "--detach", "--no-demo", "--no-build", folder, offset);
        return (System.nanoTime() - began) / 1e9;
    }

    private static String offset(RunningStack stack) {
        try {
            return Files.readString(stack.folder().resolve("run/port-offset")).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
