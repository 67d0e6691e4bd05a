package care.doorstep.local.testrun;

import care.doorstep.local.stack.Narrator;
import care.doorstep.local.stack.PlainFailure;
import care.doorstep.local.stack.StackFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A small disk in memory for a test stack's Kafka, so that a journey can fill it. Only root can make one. */
record BrokerDisk(StackFolder folder, Narrator narrator) {

    private static final String SIZE = "1g";

    private Path place() {
        return folder.data().resolve("kafka");
    }

    void make() {
        if (!"root".equals(System.getProperty("user.name"))) {
            narrator.say("test", "not root: Kafka gets no disk of its own, and no journey can fill it");
            return;
        }
        try {
            Files.createDirectories(place());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!succeeds(
                "mount", "-t", "tmpfs", "-o", "size=" + SIZE + ",mode=700", "doorstep-kafka", place().toString())) {
            narrator.say("test", "no disk could be mounted for Kafka, so no journey can fill it");
        }
    }

    /** Also one that a killed run left. */
    void remove() {
        while (isMounted()) {
            if (!succeeds("umount", place().toString())) {
                throw new PlainFailure("The disk at " + place() + " could not be unmounted; something still uses it.");
            }
        }
    }

    private boolean isMounted() {
        try {
            return Files.readAllLines(Path.of("/proc/self/mounts")).stream()
                    .anyMatch(line -> line.contains(" " + place() + " "));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean succeeds(String... command) {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
