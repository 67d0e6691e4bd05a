package care.doorstep.local;

import care.doorstep.local.install.Checkout;
import care.doorstep.local.stack.Instance;
import care.doorstep.local.stack.Pause;
import care.doorstep.local.stack.PlainFailure;
import care.doorstep.local.stack.StackFolder;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A launcher of its own session, whose words are shown here until everything serves. */
public record Background(StackFolder folder, Checkout checkout) {

    /** 0 when it serves; the launcher's exit code when it gave up. */
    public int start(List<String> arguments) {
        Path log = folder.log("doorstep");
        try {
            long from = Files.exists(log) ? Files.size(log) : 0;
            Process launcher = new ProcessBuilder(command(arguments))
                    .redirectErrorStream(true)
                    .redirectInput(Path.of("/dev/null").toFile())
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
            return show(log, from, launcher);
        } catch (IOException e) {
            throw new PlainFailure("The launcher could not be started in the background: " + e.getMessage());
        }
    }

    private List<String> command(List<String> arguments) {
        var command = new ArrayList<>(List.of(
                "setsid",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=off",
                "-Ddoorstep.home=" + checkout.root(),
                "-Ddoorstep.maven=" + System.getProperty("doorstep.maven", "mvn"),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        command.addAll(arguments);
        return command;
    }

    private int show(Path log, long from, Process launcher) throws IOException {
        var instance = new Instance(folder);
        try (var file = new RandomAccessFile(log.toFile(), "r")) {
            file.seek(from);
            while (true) {
                boolean ended = !launcher.isAlive();
                boolean ready = instance.ready() && instance.launcher().get().pid() == launcher.pid();
                copyNewLines(file);
                if (ended) {
                    return launcher.exitValue();
                }
                if (ready) {
                    return 0;
                }
                Pause.of(Duration.ofMillis(150));
            }
        }
    }

    private static void copyNewLines(RandomAccessFile file) throws IOException {
        byte[] bytes = new byte[(int) (file.length() - file.getFilePointer())];
        file.readFully(bytes);
        System.out.print(new String(bytes, StandardCharsets.UTF_8));
        System.out.flush();
    }
}
