package care.doorstep.platform.testkit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.testcontainers.kafka.KafkaContainer;

/** A Kafka broker for one test run; topics appear when they are first used. */
record TestBroker(String bootstrapServers) {

    static TestBroker start() {
        return Docker.answers() ? container() : embedded();
    }

    private static TestBroker container() {
        var kafka = new KafkaContainer("apache/kafka:4.1.1");
        kafka.start();
        return new TestBroker(kafka.getBootstrapServers());
    }

    private static TestBroker embedded() {
        try {
            var client = freePort();
            var settings = settings(Files.createTempDirectory("doorstep-kafka"), client, freePort());
            format(settings);
            var server = new KafkaRaftServer(new KafkaConfig(settings), Time.SYSTEM);
            Runtime.getRuntime().addShutdownHook(new Thread(server::shutdown));
            server.startup();
            return new TestBroker("127.0.0.1:" + client);
        } catch (IOException e) {
            throw new UncheckedIOException("Kafka did not start", e);
        }
    }

    private static Properties settings(Path folder, int client, int controller) {
        var settings = new Properties();
        settings.setProperty("process.roles", "broker,controller");
        settings.setProperty("node.id", "1");
        settings.setProperty("controller.quorum.voters", "1@127.0.0.1:" + controller);
        settings.setProperty("listeners", "PLAINTEXT://127.0.0.1:" + client + ",CONTROLLER://127.0.0.1:" + controller);
        settings.setProperty("advertised.listeners", "PLAINTEXT://127.0.0.1:" + client);
        settings.setProperty("controller.listener.names", "CONTROLLER");
        settings.setProperty("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT");
        settings.setProperty("log.dirs", folder.resolve("log").toString());
        settings.setProperty("num.partitions", "3");
        settings.setProperty("auto.create.topics.enable", "true");
        settings.setProperty("offsets.topic.replication.factor", "1");
        settings.setProperty("offsets.topic.num.partitions", "3");
        settings.setProperty("transaction.state.log.replication.factor", "1");
        settings.setProperty("transaction.state.log.min.isr", "1");
        settings.setProperty("transaction.state.log.num.partitions", "3");
        settings.setProperty("share.coordinator.state.topic.replication.factor", "1");
        settings.setProperty("group.initial.rebalance.delay.ms", "0");
        return settings;
    }

    private static void format(Properties settings) throws IOException {
        var file = Files.createTempFile("doorstep-kafka", ".properties");
        try (var out = Files.newOutputStream(file)) {
            settings.store(out, null);
        }
        var said = new ByteArrayOutputStream();
        var arguments = new String[] {"format", "-t", Uuid.randomUuid().toString(), "-c", file.toString()};
        if (StorageTool.execute(arguments, new PrintStream(said)) != 0) {
            throw new IllegalStateException("Kafka's storage could not be formatted: " + said);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            return socket.getLocalPort();
        }
    }
}
