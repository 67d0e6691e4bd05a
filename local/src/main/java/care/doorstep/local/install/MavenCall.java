package care.doorstep.local.install;

import care.doorstep.local.stack.PlainFailure;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Maven as found by the {@code doorstep} script, on the JDK this launcher runs on. */
public record MavenCall(Checkout checkout) {

    public ProcessBuilder builder(List<String> arguments) {
        var command = new ArrayList<>(List.of(System.getProperty("doorstep.maven", "mvn")));
        command.addAll(arguments);
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(checkout.root().toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        return builder;
    }

    /** With its output here; the answer is its exit code. */
    public int shown(List<String> arguments, Map<String, String> settings) {
        try {
            ProcessBuilder builder = builder(arguments).inheritIO();
            builder.environment().putAll(settings);
            return builder.start().waitFor();
        } catch (IOException e) {
            throw new PlainFailure("Maven could not be run: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PlainFailure("Interrupted.");
        }
    }
}
