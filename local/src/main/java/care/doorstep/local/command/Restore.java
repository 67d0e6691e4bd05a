package care.doorstep.local.command;

import care.doorstep.local.Stack;
import care.doorstep.local.postgres.Recovery;
import care.doorstep.local.stack.Hold;
import care.doorstep.local.stack.Narrator;
import care.doorstep.local.stack.Part;
import care.doorstep.local.stack.Pause;
import care.doorstep.local.stack.PlainFailure;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "restore",
        description = "Brings the databases back from the last backup, to the last committed transaction or a moment.")
public final class Restore implements Callable<Integer> {

    /** These go on without a database. */
    private static final Set<String> WITHOUT_DATABASE = Set.of("kafka", "gateway");

    @Mixin
    private StackOptions options = new StackOptions();

    @Option(names = "--to", paramLabel = "INSTANT", description = "Stop there, as 2026-11-22T07:30:00Z.")
    private @Nullable Instant to;

    /** 0 when nothing was forgotten, 3 when consumers are ahead of a producer. */
    @Override
    public Integer call() {
        var narrator = new Narrator(System.out);
        Stack stack = options.stack(narrator);
        if (!options.postgres().backup().hasBase()) {
            throw new PlainFailure(
                    "There is no backup in " + options.postgres().backup().root() + ".");
        }
        List<Part> withDatabase = stack.parts().stream()
                .filter(part -> !WITHOUT_DATABASE.contains(part.name()))
                .toList();
        List<Part> toServeAgain = withDatabase.stream()
                .filter(part -> part.process().isPresent() || part.name().equals("postgres"))
                .toList();
        List<Part> notHeldBefore =
                withDatabase.stream().filter(part -> !hold(part).set()).toList();
        stopAndHold(withDatabase);
        narrator.say("PostgreSQL", "recovering " + (to == null ? "to the last committed transaction" : "to " + to));
        new Recovery(options.postgres(), options.databases(), options.folder().log("postgres")).run(to);
        narrator.say("PostgreSQL", "recovered; what was there before is kept beside it");
        notHeldBefore.forEach(part -> hold(part).lift());
        return options.instance().launcher().isPresent() ? serveAgain(toServeAgain, narrator) : later();
    }

    private void stopAndHold(List<Part> parts) {
        parts.forEach(part -> hold(part).put());
        parts.reversed().forEach(part -> {
            if (part.process().isPresent()) {
                part.stop();
            }
        });
    }

    private Hold hold(Part part) {
        return new Hold(options.folder(), part.name());
    }

    private int serveAgain(List<Part> parts, Narrator narrator) {
        while (!parts.stream().allMatch(part -> part.process().isPresent() && part.healthy())) {
            if (options.instance().launcher().isEmpty()) {
                throw new PlainFailure("The launcher ended meanwhile; `./doorstep up` starts everything.");
            }
            Pause.of(Duration.ofMillis(500));
        }
        narrator.say("doorstep", "everything serves again; comparing the topics with the journals");
        return Reconcile.report(options);
    }

    private static int later() {
        System.out.println("Now `./doorstep up`, then `./doorstep reconcile`.");
        return 0;
    }
}
