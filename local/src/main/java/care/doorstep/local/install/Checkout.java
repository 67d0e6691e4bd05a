package care.doorstep.local.install;

import java.nio.file.Path;

/** The working copy of this repository. */
public record Checkout(Path root) {

    /** As told by the {@code doorstep} script, else the current folder. */
    public static Checkout current() {
        return new Checkout(Path.of(System.getProperty("doorstep.home", ""))
                .toAbsolutePath()
                .normalize());
    }

    public Path of(String first, String... more) {
        return root.resolve(Path.of(first, more));
    }
}
