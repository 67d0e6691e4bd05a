package care.doorstep.local;

import care.doorstep.local.command.Backup;
import care.doorstep.local.command.Bench;
import care.doorstep.local.command.Clock;
import care.doorstep.local.command.DeadLetters;
import care.doorstep.local.command.DemoRealm;
import care.doorstep.local.command.Down;
import care.doorstep.local.command.KafkaTopics;
import care.doorstep.local.command.Logs;
import care.doorstep.local.command.Rebuild;
import care.doorstep.local.command.Reconcile;
import care.doorstep.local.command.Replay;
import care.doorstep.local.command.Reset;
import care.doorstep.local.command.Restore;
import care.doorstep.local.command.SetAside;
import care.doorstep.local.command.Start;
import care.doorstep.local.command.Status;
import care.doorstep.local.command.Stop;
import care.doorstep.local.command.Test;
import care.doorstep.local.command.Up;
import care.doorstep.local.stack.PlainFailure;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code ./doorstep}. */
@Command(
        name = "doorstep",
        description = "Runs the whole of Doorstep on this machine, without Docker.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            Up.class,
            Down.class,
            Status.class,
            Logs.class,
            Reset.class,
            Clock.class,
            Test.class,
            Bench.class,
            Stop.class,
            Start.class,
            DeadLetters.class,
            Replay.class,
            SetAside.class,
            Rebuild.class,
            Backup.class,
            Restore.class,
            Reconcile.class,
            KafkaTopics.class,
            DemoRealm.class
        })
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    static int run(String... arguments) {
        return new CommandLine(new Main())
                .setExecutionExceptionHandler((failure, line, parsed) -> explain(failure))
                .execute(arguments);
    }

    /** An expected failure is a sentence; anything else is a defect and shows where. */
    private static int explain(Exception failure) throws Exception {
        if (!(failure instanceof PlainFailure plain)) {
            throw failure;
        }
        plain.evidence().forEach(line -> System.err.println("    | " + line));
        System.err.println("doorstep: " + plain.getMessage());
        return 1;
    }
}
