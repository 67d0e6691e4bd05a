package care.doorstep.local.command;

import care.doorstep.local.Stack;
import care.doorstep.local.stack.ClockOffset;
import care.doorstep.local.stack.Hold;
import care.doorstep.local.stack.Narrator;
import care.doorstep.local.stack.Part;
import care.doorstep.local.stack.RunningProcess;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(name = "status", description = "What runs, whether it serves, and how much memory it takes.")
public final class Status implements Callable<Integer> {

    @Mixin
    private StackOptions options = new StackOptions();

    /** 0 when every part serves, 3 otherwise. */
    @Override
    public Integer call() {
        Stack stack = options.stack(new Narrator(System.out));
        System.out.println("Stack in " + stack.folder().root() + ", "
                + options.instance()
                        .launcher()
                        .map(launcher -> "run by process " + launcher.pid())
                        .orElse("not running"));
        boolean all = true;
        long memory = 0;
        for (Part part :
                stack.parts().stream().filter(part -> !stack.isSpare(part)).toList()) {
            Optional<RunningProcess> process = part.process();
            boolean serves = process.isPresent() && part.healthy();
            all &= serves;
            long bytes = process.map(RunningProcess::residentBytes).orElse(0L);
            memory += bytes;
            System.out.println(line(stack, part, process, serves, bytes));
        }
        System.out.printf(Locale.ROOT, "  %-24s %28.0f MB%n", "together", memory / 1e6);
        System.out.println("Gateway " + options.instance().ports().gatewayUrl() + ", "
                + new ClockOffset(stack.folder()).inWords());
        return all ? 0 : 3;
    }

    private static String line(Stack stack, Part part, Optional<RunningProcess> process, boolean serves, long bytes) {
        String state = serves
                ? "serves"
                : process.isPresent()
                        ? "runs, does not answer"
                        : new Hold(stack.folder(), part.name()).set() ? "held" : "stopped";
        return process.map(running -> String.format(
                        Locale.ROOT,
                        "  %-24s %-22s %5.0f MB  process %d",
                        part.name(),
                        state,
                        bytes / 1e6,
                        running.pid()))
                .orElseGet(() -> String.format(Locale.ROOT, "  %-24s %s", part.name(), state));
    }
}
