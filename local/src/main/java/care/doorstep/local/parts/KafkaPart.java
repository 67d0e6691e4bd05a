package care.doorstep.local.parts;

import care.doorstep.local.install.Binaries;
import care.doorstep.local.install.Folders;
import care.doorstep.local.stack.AotCache;
import care.doorstep.local.stack.Launch;
import care.doorstep.local.stack.Narrator;
import care.doorstep.local.stack.PlainFailure;
import care.doorstep.local.stack.Ports;
import care.doorstep.local.stack.ProcessPart;
import care.doorstep.local.stack.Secrets;
import care.doorstep.local.stack.ServiceSpec;
import care.doorstep.local.stack.StackFolder;
import care.doorstep.local.stack.StackPlan;
import care.doorstep.local.topics.TopicsFile;
import care.doorstep.local.topics.TopicsOnBroker;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.Uuid;

/** One broker that is its own controller. Clients sign in with Keycloak tokens and are held to the topics file. */
public final class KafkaPart extends ProcessPart {

    private final Binaries binaries;
    private final Ports ports;
    private final TopicsFile topics;
    private final KafkaSettings settings;
    private final AotCache aot;

    public KafkaPart(Binaries binaries, StackPlan plan, TopicsFile topics, StackFolder folder, Narrator narrator) {
        super("kafka", "Kafka", folder, narrator);
        this.binaries = binaries;
        this.ports = plan.ports();
        this.topics = topics;
        this.settings =
                new KafkaSettings(plan.ports(), new Secrets(folder), plan.forTests() ? ServiceSpec.all() : List.of());
        this.aot = new AotCache(folder, "kafka", plan.trainAot());
    }

    private Path data() {
        return folder.data().resolve("kafka");
    }

    private Path properties() {
        return folder.data().resolve("kafka.properties");
    }

    @Override
    protected void prepare() {
        folder.write("data/kafka.properties", settings.broker(data()));
        if (!Files.exists(data().resolve("meta.properties"))) {
            format();
        }
    }

    /** Writes meta.properties last, so a crash in between is formatted again. */
    private void format() {
        var command = new ArrayList<>(java());
        command.addAll(List.of("-cp", binaries.kafkaClasspath(), "kafka.tools.StorageTool", "format"));
        command.addAll(List.of("-t", clusterId(), "-c", properties().toString(), "--ignore-formatted"));
        try {
            int code = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(
                            ProcessBuilder.Redirect.appendTo(folder.log(name()).toFile()))
                    .start()
                    .waitFor();
            if (code != 0) {
                throw new PlainFailure(
                        "Kafka's storage could not be made ready.", Launch.lastLines(folder.log(name()), 25));
            }
        } catch (IOException e) {
            throw new PlainFailure("Could not run " + command.getFirst() + ": " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PlainFailure("Interrupted.");
        }
    }

    private String clusterId() {
        String file = "data/kafka.cluster";
        return folder.read(file).orElseGet(() -> {
            UUID id = UUID.randomUUID();
            String text = new Uuid(id.getMostSignificantBits(), id.getLeastSignificantBits()).toString();
            folder.write(file, text);
            return text;
        });
    }

    @Override
    protected Launch launch() {
        var command = new ArrayList<>(java());
        command.addAll(
                aot.options(Long.toString(Folders.newest(binaries.checkout().of("local/target/lib")))));
        command.addAll(List.of(
                "-Dorg.apache.kafka.sasl.oauthbearer.allowed.urls=" + ports.jwksUrl() + "," + ports.tokenUrl(),
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
                "-Dorg.slf4j.simpleLogger.showDateTime=true",
                "-Dorg.slf4j.simpleLogger.dateTimeFormat=yyyy-MM-dd'T'HH:mm:ss.SSSX",
                "-cp",
                binaries.kafkaClasspath(),
                "kafka.Kafka",
                properties().toString()));
        return new Launch(command, Map.of(), folder.data());
    }

    private static List<String> java() {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "--sun-misc-unsafe-memory-access=allow",
                "--enable-native-access=ALL-UNNAMED");
    }

    @Override
    protected boolean serves() throws Exception {
        if (process().isEmpty()) {
            return false;
        }
        try (Admin admin = settings.admin()) {
            return admin.describeCluster().controller().get() != null;
        }
    }

    @Override
    protected void afterStart() {
        try (Admin admin = settings.admin()) {
            new TopicsOnBroker(admin, topics).apply();
        }
    }

    @Override
    protected void afterStop() {
        aot.keepIfTrained();
    }

    @Override
    protected Duration patience() {
        return Duration.ofMinutes(4);
    }

    @Override
    protected Duration stopPatience() {
        return aot.stopPatience();
    }
}
