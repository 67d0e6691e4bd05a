package care.doorstep.local.command;

import care.doorstep.local.stack.Narrator;
import care.doorstep.local.stack.PlainFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "logs", description = "Shows the end of a part's log.")
public final class Logs implements Callable<Integer> {

    @Mixin
    private StackOptions options = new StackOptions();

    @Parameters(
            paramLabel = "SERVICE",
            description = "postgres, keycloak, kafka, a service, gateway, doorstep or build.")
    private String part = "";

    @Option(names = "-f", description = "Keep showing what comes.")
    private boolean follow;

    @Override
    public Integer call() throws IOException, InterruptedException {
        String name = List.of("doorstep", "build").contains(part)
                ? part
                : options.stack(new Narrator(System.out)).part(part).name();
        Path log = options.folder().log(name);
        if (!Files.exists(log)) {
            throw new PlainFailure(name + " has no log yet; it would be " + log + ".");
        }
        var command = new ArrayList<>(List.of("tail", "-n", "200"));
        if (follow) {
            command.add("-F");
        }
        command.add(log.toString());
        return new ProcessBuilder(command).inheritIO().start().waitFor();
    }
}
