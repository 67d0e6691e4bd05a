package care.doorstep.local.command;

import care.doorstep.local.stack.StackData;
import care.doorstep.local.stack.StackFolder;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "reset", description = "Stops everything and deletes its data; the next `up` begins anew.")
public final class Reset implements Callable<Integer> {

    @Mixin
    private StackOptions options = new StackOptions();

    @Option(names = "--yes", description = "Do not ask.")
    private boolean yes;

    @Override
    public Integer call() {
        StackFolder folder = options.folder();
        if (!folder.exists()) {
            System.out.println("There is nothing to delete.");
            return 0;
        }
        if (!yes && !confirmed(folder)) {
            System.out.println("Nothing was deleted.");
            return 1;
        }
        int stopped = Down.stop(options);
        if (stopped == 0) {
            StackData.forget(folder);
            System.out.println("Deleted the data of " + folder.root() + "; logs are kept.");
        }
        return stopped;
    }

    private static boolean confirmed(StackFolder folder) {
        if (System.console() == null) {
            System.err.println("doorstep: say --yes to delete the data of " + folder.root() + ".");
            return false;
        }
        return System.console()
                .readLine("Delete all data in %s? [y/N] ", folder.root())
                .strip()
                .equalsIgnoreCase("y");
    }
}
