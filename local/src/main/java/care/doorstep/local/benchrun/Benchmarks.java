package care.doorstep.local.benchrun;

import care.doorstep.local.Background;
import care.doorstep.local.install.Checkout;
import care.doorstep.local.install.MavenCall;
import care.doorstep.local.preflight.FreePorts;
import care.doorstep.local.stack.Instance;
import care.doorstep.local.stack.Narrator;
import care.doorstep.local.stack.PlainFailure;
import care.doorstep.local.stack.StackFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The benchmarks of {@code benchmarks/}. A stack that runs already in the folder is used and left running; otherwise one
 * is started with what the folder holds, and stopped afterwards.
 */
public record Benchmarks(Checkout checkout, StackFolder folder, Narrator narrator) {

    private static final List<String> BUILD = List.of("-B", "-q", "-Pquick", "-pl", "benchmarks", "-am", "package");
    private static final int FIRST_OFFSET = 16_000;
    private static final Duration STOP_PATIENCE = Duration.ofMinutes(5);

    /** 0 when every bar was met, 3 when one was missed. */
    public int run(String letters, List<String> options) {
        if (new MavenCall(checkout).shown(BUILD, Map.of()) != 0) {
            throw new PlainFailure("The benchmarks could not be built.");
        }
        var instance = new Instance(folder);
        if (instance.launcher().isPresent()) {
            return measure(letters, options);
        }
        try {
            start();
            return measure(letters, options);
        } finally {
            instance.launcher().ifPresent(launcher -> {
                launcher.signal("TERM");
                launcher.waitForEnd(STOP_PATIENCE);
            });
        }
    }

    private void start() {
        var offset = FreePorts.from(FIRST_OFFSET).offset();
        narrator.say("bench", "starting a stack in " + folder.root() + ", ports + " + offset);
        int started = new Background(folder, checkout)
                .start(List.of("up", "--no-demo", "--folder=" + folder.root(), "--port-offset=" + offset));
        if (started != 0) {
            throw new PlainFailure("The stack did not start.");
        }
    }

    private int measure(String letters, List<String> options) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-cp",
                checkout.of("benchmarks/target/classes") + ":" + checkout.of("benchmarks/target/lib") + "/*",
                "care.doorstep.benchmarks.Main",
                "--environment=" + folder.environmentFile(),
                "--reports=" + checkout.of("benchmarks/reports"),
                "--revision=" + revision()));
        command.addAll(options);
        if (!letters.isEmpty()) {
            command.add(letters);
        }
        try {
            return new ProcessBuilder(command).inheritIO().start().waitFor();
        } catch (IOException e) {
            throw new PlainFailure("The benchmarks could not be run: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PlainFailure("Interrupted.");
        }
    }

    /** Of the sources, where git can tell. */
    private String revision() {
        try {
            var git = new ProcessBuilder("git", "describe", "--always", "--dirty")
                    .directory(checkout.root().toFile())
                    .start();
            var told = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            return git.waitFor() == 0 ? told : "unknown";
        } catch (IOException e) {
            return "unknown";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "unknown";
        }
    }
}
