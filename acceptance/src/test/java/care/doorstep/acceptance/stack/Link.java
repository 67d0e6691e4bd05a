package care.doorstep.acceptance.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** A way between two parts of a test stack; the launcher's relay does what the link's file says. */
public record Link(String name) {

    public static Link toDatabase(Part service) {
        return new Link(service.title() + "-postgres");
    }

    public static Link toKafka(Part client) {
        return new Link(client.title() + "-kafka");
    }

    public static Link fromGateway(Part service) {
        return new Link("gateway-" + service.title());
    }

    /** Each service's way to its database and to Kafka. */
    public static List<Link> ofServices() {
        return Part.services().stream()
                .flatMap(service -> Stream.of(toDatabase(service), toKafka(service)))
                .toList();
    }

    /** Nothing passes, and nobody is told. */
    public void cut() {
        set("cut");
    }

    /** Connections are closed and new ones refused. */
    public void close() {
        set("closed");
    }

    /** What passes is late by this, each way. */
    public void slow(Duration by) {
        set("slow " + by);
    }

    public void heal() {
        try {
            Files.deleteIfExists(file());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void set(String state) {
        try {
            var fresh = Files.createTempFile(file().getParent(), name, ".new");
            Files.writeString(fresh, state);
            Files.move(fresh, file(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file() {
        return RunningStack.current().folder().resolve("run").resolve(name + ".link");
    }
}
