package care.doorstep.local.command;

import care.doorstep.local.install.Checkout;
import care.doorstep.local.realm.RealmFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Used by docker-compose.yml, where Keycloak is in a container. */
@Command(name = "demo-realm", hidden = true, description = "Writes the realm with the demo users laid over it.")
public final class DemoRealm implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "FILE")
    private Path file = Path.of("");

    @Override
    public Integer call() {
        try {
            Files.writeString(file, RealmFile.withDemo(Checkout.current()).toJson());
            return 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
