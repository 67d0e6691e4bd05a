package care.doorstep.local.command;

import care.doorstep.local.parts.KafkaSettings;
import care.doorstep.local.stack.PlainFailure;
import care.doorstep.local.topics.TopicsFile;
import care.doorstep.local.topics.TopicsOnBroker;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.kafka.clients.admin.Admin;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Used by docker-compose.yml, where the broker is in a container. */
@Command(name = "kafka-topics", hidden = true, description = "Brings a broker's topics and rules to what a file says.")
public final class KafkaTopics implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "TOPICS.YAML")
    private Path topics = Path.of("");

    @Override
    public Integer call() {
        try (Admin admin =
                KafkaSettings.admin(setting("DOORSTEP_KAFKA_INTERNAL"), setting("DOORSTEP_KAFKA_LAUNCHER_PASSWORD"))) {
            new TopicsOnBroker(admin, TopicsFile.read(topics)).apply();
        }
        return 0;
    }

    private static String setting(String name) {
        return Optional.ofNullable(System.getenv(name))
                .orElseThrow(() -> new PlainFailure("The environment variable " + name + " is not set."));
    }
}
