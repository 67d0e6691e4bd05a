package care.doorstep.local.command;

import care.doorstep.local.install.Checkout;
import care.doorstep.local.stack.Narrator;
import care.doorstep.local.stack.StackFolder;
import care.doorstep.local.testrun.Journeys;
import care.doorstep.local.testrun.ModuleTests;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "test", description = "Runs every test: each module's own, then the journeys on a stack of their own.")
public final class Test implements Callable<Integer> {

    @Option(names = "--journeys-only", description = "Leave out the modules' own tests.")
    private boolean journeysOnly;

    @Option(names = "--modules-only", description = "Leave out the journeys.")
    private boolean modulesOnly;

    @Override
    public Integer call() {
        var narrator = new Narrator(System.out);
        Checkout checkout = Checkout.current();
        boolean passed = journeysOnly || new ModuleTests(checkout, narrator).pass();
        if (passed && !modulesOnly) {
            StackFolder folder = StackFolder.at(checkout.of(".doorstep-test")).create();
            passed = new Journeys(checkout, folder, narrator).pass();
        }
        String time = Narrator.seconds(narrator.elapsed());
        System.out.println(passed ? "Every test passed, in " + time + "." : "Tests failed, after " + time + ".");
        return passed ? 0 : 1;
    }
}
