package care.doorstep.local.install;

import care.doorstep.local.stack.PlainFailure;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** PostgreSQL, Keycloak and Kafka as Maven fetched them into {@code local/target}, unpacked on first use. */
public record Binaries(Checkout checkout) {

    /** Folder with {@code bin/postgres} and {@code bin/initdb}. */
    public Path postgres() {
        Path archive = Unpacked.only(checkout.of("local/target/parts/postgres-archive"), ".txz");
        return Unpacked.once(archive, versioned(archive, ".txz"), folder -> {});
    }

    /** A Keycloak home, already built for PostgreSQL. */
    public Path keycloak() {
        Path archive = Unpacked.only(checkout.of("local/target/parts/keycloak-archive"), ".tar.gz");
        Path folder = Unpacked.once(archive, versioned(archive, ".tar.gz"), Binaries::augmentKeycloak);
        return Unpacked.only(folder, "");
    }

    /** Jars of the broker and of this launcher, always in the same order. */
    public String kafkaClasspath() {
        try (Stream<Path> jars = Files.list(checkout.of("local/target/lib"))) {
            return jars.map(Path::toString).sorted().collect(Collectors.joining(File.pathSeparator));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path versioned(Path archive, String suffix) {
        String name = archive.getFileName().toString().replace(suffix, "");
        return checkout.of("local/target/parts", name + "-" + archive.toFile().length());
    }

    /** Keycloak's one-time build, so that a start needs none. */
    private static void augmentKeycloak(Path folder) {
        Path home = Unpacked.only(folder, "");
        run(List.of(home.resolve("bin/kc.sh").toString(), "build", "--db=postgres", "--cache=local"), home);
    }

    private static void run(List<String> command, Path directory) {
        Path log = directory.resolve("build.log");
        try {
            ProcessBuilder builder =
                    new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
            builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
            if (builder.start().waitFor() != 0) {
                throw new PlainFailure(
                        "Keycloak could not be built.", care.doorstep.local.stack.Launch.lastLines(log, 25));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PlainFailure("Interrupted.");
        }
    }
}
