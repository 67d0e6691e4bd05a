package care.doorstep.local.command;

import care.doorstep.local.Session;
import care.doorstep.local.stack.Ports;
import care.doorstep.local.stack.ServiceSpec;
import care.doorstep.local.stack.StackPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "up", description = "Builds and starts everything, and keeps it running until Ctrl-C or `down`.")
public final class Up implements Callable<Integer> {

    @Mixin
    private StackOptions options = new StackOptions();

    @Option(names = "--detach", description = "Return once everything serves; `down` stops it.")
    private boolean detach;

    @Option(names = "--port-offset", paramLabel = "N", description = "Added to every port.")
    private int portOffset;

    @Option(names = "--no-demo", description = "Do not load the demo locality.")
    private boolean noDemo;

    @Option(names = "--no-build", description = "Run what was built last.")
    private boolean noBuild;

    /** For the journeys, see {@link StackPlan}. */
    @Option(names = "--for-tests", hidden = true)
    private boolean forTests;

    /** For work on the launcher itself: a stack of some parts only, and nothing is built. */
    @Option(names = "--only", hidden = true, split = ",")
    private List<String> only = List.of();

    @Override
    public Integer call() {
        var plan = new StackPlan(new Ports(portOffset), forTests, parts());
        var session = new Session(options.checkout(), options.folder(), plan, !noDemo, !noBuild);
        return detach ? session.runInBackground(arguments()) : session.run();
    }

    private Set<String> parts() {
        return only.stream().map(Up::fullName).collect(Collectors.toSet());
    }

    private static String fullName(String part) {
        return ServiceSpec.services().stream()
                .filter(service -> service.name().equals(part))
                .map(ServiceSpec::module)
                .findFirst()
                .orElse(part);
    }

    /** The same command, in the foreground of another process. */
    private List<String> arguments() {
        var arguments = new ArrayList<>(
                List.of("up", "--folder", options.folder().root().toString()));
        arguments.add("--port-offset=" + portOffset);
        addIf(noDemo, "--no-demo", arguments);
        addIf(noBuild, "--no-build", arguments);
        addIf(forTests, "--for-tests", arguments);
        addIf(!only.isEmpty(), "--only=" + String.join(",", only), arguments);
        return arguments;
    }

    private static void addIf(boolean wanted, String argument, List<String> arguments) {
        if (wanted) {
            arguments.add(argument);
        }
    }
}
