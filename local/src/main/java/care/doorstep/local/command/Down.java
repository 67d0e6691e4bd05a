package care.doorstep.local.command;

import care.doorstep.local.Stack;
import care.doorstep.local.stack.Narrator;
import care.doorstep.local.stack.RunningProcess;
import care.doorstep.local.stack.StackFolder;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(name = "down", description = "Stops everything cleanly; the data stays.")
public final class Down implements Callable<Integer> {

    private static final Duration PATIENCE = Duration.ofMinutes(15);

    @Mixin
    private StackOptions options = new StackOptions();

    @Override
    public Integer call() {
        if (!options.folder().exists()) {
            System.out.println("Nothing runs.");
            return 0;
        }
        return stop(options);
    }

    /** Tells the launcher, which stops its parts; without a launcher stops what it left. */
    static int stop(StackOptions options) {
        var narrator = new Narrator(System.out);
        StackFolder folder = options.folder();
        RunningProcess launcher = options.instance().launcher().orElse(null);
        if (launcher != null) {
            narrator.say("doorstep", "stopping; the first time this also saves what makes the next start fast");
            launcher.signal("TERM");
            if (!launcher.waitForEnd(PATIENCE)) {
                System.err.println("doorstep: the launcher, process " + launcher.pid() + ", does not end; see "
                        + folder.log("doorstep") + ".");
                return 1;
            }
        }
        Stack stack = options.stack(narrator);
        if (launcher == null && !stack.anythingRuns()) {
            System.out.println("Nothing runs.");
            return 0;
        }
        stack.stop();
        narrator.say("doorstep", "stopped");
        return 0;
    }
}
