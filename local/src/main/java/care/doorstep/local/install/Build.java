package care.doorstep.local.install;

import care.doorstep.local.stack.Launch;
import care.doorstep.local.stack.Narrator;
import care.doorstep.local.stack.PlainFailure;
import care.doorstep.local.stack.ServiceSpec;
import care.doorstep.local.stack.StackFolder;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Builds the services and the gateway with Maven, when a source is newer than the program made from it. */
public record Build(Checkout checkout, StackFolder folder, Narrator narrator) {

    private static final Pattern PROGRESS = Pattern.compile("\\[INFO\\] Building (.+?) +\\S+ +\\[(\\d+/\\d+)\\]");
    private static final List<String> INPUTS = List.of("pom.xml", "src", "package.json", "package-lock.json");

    public void whereSourcesAreNewer() {
        List<String> stale = ServiceSpec.all().stream()
                .map(ServiceSpec::module)
                .filter(this::stale)
                .toList();
        if (!stale.isEmpty()) {
            build(stale);
        }
    }

    private boolean stale(String module) {
        long made = checkout.of(module, "target", "quarkus-app", "quarkus-run.jar")
                .toFile()
                .lastModified();
        return made == 0 || newestInput(module) > made || newestPlatformInput() > made;
    }

    private long newestInput(String module) {
        return INPUTS.stream()
                .mapToLong(input -> Folders.newest(checkout.of(module, input)))
                .max()
                .orElse(0);
    }

    private long newestPlatformInput() {
        long parent = Folders.newest(checkout.of("pom.xml"));
        try (var libraries = Files.list(checkout.of("platform"))) {
            return Math.max(
                    parent,
                    libraries
                            .mapToLong(library -> newestInput("platform/" + library.getFileName()))
                            .max()
                            .orElse(0));
        } catch (IOException e) {
            return parent;
        }
    }

    private void build(List<String> modules) {
        Instant began = Instant.now();
        narrator.say("Build", String.join(", ", modules));
        Path log = folder.log("build");
        try {
            Process maven = maven(List.of("-B", "-Pquick", "-pl", String.join(",", modules), "-am", "package"));
            try (var lines = new BufferedReader(new InputStreamReader(maven.getInputStream(), StandardCharsets.UTF_8));
                    var file = Files.newBufferedWriter(log)) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    file.write(line + "\n");
                    tell(line);
                }
            }
            if (maven.waitFor() != 0) {
                throw new PlainFailure("The build failed; its log is " + log + ".", errors(log));
            }
        } catch (IOException e) {
            throw new PlainFailure("Maven could not be run: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PlainFailure("Interrupted.");
        }
        narrator.say("Build", "done after " + Narrator.seconds(Duration.between(began, Instant.now())));
    }

    private Process maven(List<String> arguments) throws IOException {
        return new MavenCall(checkout)
                .builder(arguments)
                .redirectErrorStream(true)
                .start();
    }

    private void tell(String line) {
        Matcher module = PROGRESS.matcher(line);
        if (module.find()) {
            narrator.say("Build", "[" + module.group(2) + "] " + module.group(1));
        }
    }

    private static List<String> errors(Path log) {
        List<String> errors = Launch.lastLines(log, 2000).stream()
                .filter(line -> line.startsWith("[ERROR]"))
                .limit(25)
                .toList();
        return errors.isEmpty() ? Launch.lastLines(log, 25) : errors;
    }
}
