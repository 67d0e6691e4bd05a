package care.doorstep.local.testrun;

import care.doorstep.local.stack.Narrator;
import care.doorstep.local.stack.PlainFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The browser the journeys use: Debian's chromium. */
final class Browser {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");

    private Browser() {}

    static void require(Narrator narrator) {
        if (Files.isExecutable(CHROMIUM)) {
            return;
        }
        if (!"root".equals(System.getProperty("user.name")) || !Files.isExecutable(Path.of("/usr/bin/apt-get"))) {
            throw new PlainFailure(
                    "The journeys need Chromium at " + CHROMIUM + "; install it with `sudo apt-get install chromium`.");
        }
        narrator.say("test", "installing Chromium");
        run("apt-get", "update", "-q");
        run("apt-get", "install", "-y", "-q", "--no-install-recommends", "chromium");
    }

    private static void run(String... command) {
        try {
            ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
            Process process = builder.start();
            List<String> lines = process.inputReader().lines().toList();
            if (process.waitFor() != 0) {
                throw new PlainFailure(
                        "Chromium could not be installed: `" + String.join(" ", command) + "` failed.",
                        lines.subList(Math.max(0, lines.size() - 15), lines.size()));
            }
        } catch (IOException e) {
            throw new PlainFailure("Could not run " + command[0] + ": " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PlainFailure("Interrupted.");
        }
    }
}
