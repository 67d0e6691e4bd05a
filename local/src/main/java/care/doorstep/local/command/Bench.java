package care.doorstep.local.command;

import care.doorstep.local.benchrun.Benchmarks;
import care.doorstep.local.install.Checkout;
import care.doorstep.local.stack.Narrator;
import care.doorstep.local.stack.StackFolder;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "bench",
        description = "Runs the benchmarks on a stack of their own; benchmarks/README.md explains them.")
public final class Bench implements Callable<Integer> {

    @Parameters(arity = "0..1", description = "Letters of the benchmarks, such as a,b,d; all by default.")
    private String letters = "";

    @Option(names = "--scale", defaultValue = "1", description = "How many times the usual data (default: 1).")
    private int scale = 1;

    @Option(names = "--seconds", defaultValue = "20", description = "Length of one measurement (default: 20).")
    private int seconds;

    @Option(names = "--folder", defaultValue = ".doorstep-bench", description = "Folder of the stack.")
    private String folder = ".doorstep-bench";

    @Override
    public Integer call() {
        Checkout checkout = Checkout.current();
        StackFolder stack = StackFolder.at(checkout.root().resolve(folder)).create();
        var options = List.of("--scale=" + scale, "--seconds=" + seconds);
        return new Benchmarks(checkout, stack, new Narrator(System.out)).run(letters, options);
    }
}
