package care.doorstep.local.command;

import care.doorstep.local.install.Checkout;
import care.doorstep.local.stack.Narrator;
import care.doorstep.local.stack.StackFolder;
import care.doorstep.local.testrun.ChosenTests;
import care.doorstep.local.testrun.Journeys;
import care.doorstep.local.testrun.ModuleTests;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "test",
        description = {
            "Runs every test: each module's own, then the journeys on a stack of their own.",
            "With --faults only the fault journey, with --fuzz only hostile input, both for longer."
        })
public final class Test implements Callable<Integer> {

    @Option(names = "--journeys-only", description = "Leave out the modules' own tests.")
    private boolean journeysOnly;

    @Option(names = "--modules-only", description = "Leave out the journeys.")
    private boolean modulesOnly;

    @Option(names = "--faults", description = "Only the fault journey: work goes on while every part fails in turn.")
    private boolean faults;

    @Option(
            names = "--fuzz",
            description = "Only hostile input: every operation and every topic is sent what it cannot take.")
    private boolean fuzz;

    @Option(names = "--recovery", description = "Only lost databases, and what brings them back.")
    private boolean recovery;

    @Option(
            names = "--minutes",
            paramLabel = "N",
            description = "How long parts fail, or hostile input is sent (default: ${DEFAULT-VALUE}).")
    private int minutes = 30;

    @Option(
            names = "--seed",
            paramLabel = "S",
            description = "Decides the order of faults, or what is sent (default: another each time).")
    private @Nullable Long seed;

    @Override
    public Integer call() {
        var narrator = new Narrator(System.out);
        Checkout checkout = Checkout.current();
        boolean passed = journeysOnly || faults || fuzz || recovery || new ModuleTests(checkout, narrator).pass();
        if (passed && !modulesOnly) {
            StackFolder folder = StackFolder.at(checkout.of(".doorstep-test")).create();
            passed = new Journeys(checkout, folder, narrator, chosen()).pass();
        }
        String time = Narrator.seconds(narrator.elapsed());
        System.out.println(passed ? "Every test passed, in " + time + "." : "Tests failed, after " + time + ".");
        return passed ? 0 : 1;
    }

    private ChosenTests chosen() {
        if (faults) {
            return ChosenTests.faults(minutes, seed);
        }
        if (recovery) {
            return ChosenTests.recovery();
        }
        return fuzz ? ChosenTests.fuzz(minutes, seed) : ChosenTests.all();
    }
}
