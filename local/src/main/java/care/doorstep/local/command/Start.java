package care.doorstep.local.command;

import care.doorstep.local.stack.Hold;
import care.doorstep.local.stack.Narrator;
import care.doorstep.local.stack.Part;
import care.doorstep.local.stack.Pause;
import care.doorstep.local.stack.PlainFailure;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(name = "start", description = "Starts a part that `stop` stopped, and waits until it serves.")
public final class Start implements Callable<Integer> {

    @Mixin
    private StackOptions options = new StackOptions();

    @Parameters(paramLabel = "PART", description = "postgres, keycloak, kafka, a service or gateway.")
    private String name = "";

    @Override
    public Integer call() {
        Part part = options.stack(new Narrator(System.out)).part(name);
        new Hold(options.folder(), part.name()).lift();
        while (part.process().isEmpty() || !part.healthy()) {
            if (options.instance().launcher().isEmpty()) {
                throw new PlainFailure("Doorstep does not run; `./doorstep up` starts everything.");
            }
            Pause.of(Duration.ofMillis(200));
        }
        System.out.println(part.name() + " serves again.");
        return 0;
    }
}
