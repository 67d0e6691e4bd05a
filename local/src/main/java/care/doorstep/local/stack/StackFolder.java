package care.doorstep.local.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;

/** Everything one stack keeps: {@code run/ logs/ data/ secrets/ app/ aot/}, and a few one-line files. Private to its owner. */
public record StackFolder(Path root) {

    public static StackFolder at(Path root) {
        return new StackFolder(root.toAbsolutePath().normalize());
    }

    public boolean exists() {
        return Files.isDirectory(root);
    }

    public StackFolder create() {
        privateFolder(root);
        return this;
    }

    public Path run() {
        return privateFolder(root.resolve("run"));
    }

    public Path logs() {
        return privateFolder(root.resolve("logs"));
    }

    public Path data() {
        return privateFolder(root.resolve("data"));
    }

    public Path secrets() {
        return privateFolder(root.resolve("secrets"));
    }

    /** Copies of the built services, so that a build does not pull the jars from under a running stack. */
    public Path app() {
        return privateFolder(root.resolve("app"));
    }

    /** Packs of the open work for a downtime, encrypted with {@code secrets/downtime-key}. */
    public Path downtime() {
        return privateFolder(root.resolve("downtime"));
    }

    /** JDK ahead-of-time caches, one per process. */
    public Path aot() {
        return privateFolder(root.resolve("aot"));
    }

    public Path log(String part) {
        return logs().resolve(part + ".log");
    }

    public Path demoLoaded() {
        return root.resolve("demo-loaded");
    }

    public Path environmentFile() {
        return root.resolve("stack.env");
    }

    public Optional<String> read(String file) {
        try {
            Path path = root.resolve(file);
            return Files.exists(path) ? Optional.of(Files.readString(path).strip()) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Readable by the owner only; a reader sees the old content or the new, never half. */
    public void write(String file, String content) {
        try {
            Path path = root.resolve(file);
            privateFolder(path.getParent());
            Path half = Files.createTempFile(path.getParent(), "." + path.getFileName(), ".new");
            Files.setPosixFilePermissions(half, PosixFilePermissions.fromString("rw-------"));
            Files.writeString(half, content.endsWith("\n") ? content : content + "\n");
            Files.move(half, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void remove(String file) {
        try {
            Files.deleteIfExists(root.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path privateFolder(Path path) {
        try {
            if (!Files.isDirectory(path)) {
                Files.createDirectories(
                        path, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            }
            return path;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
