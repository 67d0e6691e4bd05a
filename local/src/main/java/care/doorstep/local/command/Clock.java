package care.doorstep.local.command;

import care.doorstep.local.operations.ServiceClocks;
import care.doorstep.local.stack.ClockOffset;
import care.doorstep.local.stack.PlainFailure;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "clock",
        description = {"Shows or moves the clock of every service.", "clock | clock show | clock +80m | clock set PT0S"
        })
public final class Clock implements Callable<Integer> {

    @Mixin
    private StackOptions options = new StackOptions();

    @Parameters(index = "0", arity = "0..1", paramLabel = "+TIME|set|show", description = "e.g. +80m, +2h30m, +3d")
    private String what = "show";

    @Parameters(index = "1", arity = "0..1", paramLabel = "TIME", description = "with set: ahead of the wall clock")
    private @Nullable String to;

    @Override
    public Integer call() {
        var kept = new ClockOffset(options.folder());
        Duration offset = wanted(kept.current());
        if (!what.equals("show")) {
            kept.keep(offset);
            new ServiceClocks(options.instance().ports(), options.folder()).move(offset);
        }
        System.out.println(
                "Clocks are ahead by " + offset + ": it is " + Instant.now().plus(offset) + ".");
        return 0;
    }

    private Duration wanted(Duration current) {
        if (what.equals("show")) {
            return current;
        }
        if (what.equals("set") && to != null) {
            return ClockOffset.parse(to);
        }
        if (what.startsWith("+")) {
            return current.plus(ClockOffset.parse(what.substring(1)));
        }
        throw new PlainFailure("Say `clock show`, `clock +80m` or `clock set PT80M`.");
    }
}
