package care.doorstep.local.install;

import java.util.ArrayList;
import java.util.List;

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
}
