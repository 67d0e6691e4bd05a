package care.doorstep.local.command;

import care.doorstep.local.stack.PlainFailure;
import care.doorstep.local.topics.TopicsFile;
import care.doorstep.local.topics.TopicsOnBroker;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.concurrent.Callable;
import org.apache.kafka.clients.admin.Admin;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Used by docker-compose.yml, where the broker is someone else's. */
@Command(name = "kafka-topics", hidden = true, description = "Brings a broker's topics and rules to what a file says.")
public final class KafkaTopics implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "TOPICS.YAML")
    private Path topics = Path.of("");

    @Parameters(index = "1", paramLabel = "CLIENT.PROPERTIES", description = "How to sign in as a super user.")
    private Path client = Path.of("");

    @Override
    public Integer call() {
        var properties = new Properties();
        try (InputStream file = Files.newInputStream(client)) {
            properties.load(file);
        } catch (IOException e) {
            throw new PlainFailure("Could not read " + client + ": " + e.getMessage());
        }
        try (Admin admin = Admin.create(properties)) {
            new TopicsOnBroker(admin, TopicsFile.read(topics)).apply();
        }
        return 0;
    }
}
