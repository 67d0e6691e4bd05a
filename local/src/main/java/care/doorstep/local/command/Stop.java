package care.doorstep.local.command;

import care.doorstep.local.stack.Hold;
import care.doorstep.local.stack.Narrator;
import care.doorstep.local.stack.Part;
import care.doorstep.local.stack.Pause;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(name = "stop", description = "Stops one part and keeps it stopped until `start`: to see what the rest does.")
public final class Stop implements Callable<Integer> {

    @Mixin
    private StackOptions options = new StackOptions();

    @Parameters(paramLabel = "PART", description = "postgres, keycloak, kafka, a service or gateway.")
    private String name = "";

    @Override
    public Integer call() {
        Part part = options.stack(new Narrator(System.out)).part(name);
        new Hold(options.folder(), part.name()).put();
        while (part.process().isPresent() && options.instance().launcher().isPresent()) {
            Pause.of(Duration.ofMillis(100));
        }
        System.out.println(part.name() + " is stopped; `./doorstep start " + part.name() + "` lets it run again.");
        return 0;
    }
}
