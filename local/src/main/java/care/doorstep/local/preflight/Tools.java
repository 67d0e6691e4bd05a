package care.doorstep.local.preflight;

import care.doorstep.local.stack.PlainFailure;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Programs of the operating system the stack leans on. */
final class Tools {

    private static final List<String> NEEDED = List.of("setsid", "kill", "tail");

    private Tools() {}

    static void check() {
        if (!System.getProperty("os.name").equals("Linux")) {
            throw new PlainFailure("The local stack runs on Linux only; elsewhere use docker-compose.yml.");
        }
        if (Runtime.version().feature() < 25) {
            throw new PlainFailure("Doorstep needs JDK 25 or newer; this is Java "
                    + Runtime.version().feature() + ".");
        }
        for (String tool : NEEDED) {
            require(tool);
        }
        if ("root".equals(System.getProperty("user.name"))) {
            require("unshare");
        }
    }

    private static void require(String tool) {
        String path = System.getenv().getOrDefault("PATH", "/usr/bin:/bin");
        if (Arrays.stream(path.split(":")).noneMatch(folder -> Files.isExecutable(Path.of(folder, tool)))) {
            throw new PlainFailure(
                    "The program " + tool + " is missing (Debian: package util-linux, procps or coreutils).");
        }
    }
}
