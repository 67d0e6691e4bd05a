package care.doorstep.acceptance.access;

import care.doorstep.acceptance.stack.RunningStack;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.DescribeTopicsOptions;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.security.oauthbearer.OAuthBearerLoginCallbackHandler;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** A client of Kafka's open listener, signed in with a token, and what the broker lets it do. */
final class TopicClient {

    private static final Duration POLL = Duration.ofSeconds(1);
    private static final byte[] NOTHING_TO_SAY = "{}".getBytes(StandardCharsets.UTF_8);

    private static final String TOKENS = "OAUTHBEARER";
    private static final String LOGIN = "oauthbearer.OAuthBearerLoginModule";

    private final Map<String, Object> settings = new HashMap<>();

    private TopicClient(String mechanism, String login) {
        settings.put("bootstrap.servers", RunningStack.current().kafka());
        settings.put("security.protocol", "SASL_PLAINTEXT");
        settings.put("sasl.mechanism", mechanism);
        settings.put("sasl.jaas.config", "org.apache.kafka.common.security." + login + ";");
        settings.put("default.api.timeout.ms", "10000");
        settings.put("request.timeout.ms", "5000");
    }

    /** A client of the realm, which fetches its token as the services do. */
    static TopicClient of(String name, String secret) {
        var address = RunningStack.current().issuer() + "/protocol/openid-connect/token";
        System.setProperty("org.apache.kafka.sasl.oauthbearer.allowed.urls", address);
        var client = new TopicClient(
                TOKENS, "%s required clientId=\"%s\" clientSecret=\"%s\"".formatted(LOGIN, name, secret));
        client.settings.put("sasl.login.callback.handler.class", OAuthBearerLoginCallbackHandler.class.getName());
        client.settings.put("sasl.oauthbearer.token.endpoint.url", address);
        return client;
    }

    /** Whoever holds this token. */
    static TopicClient withToken(String token) {
        var client = new TopicClient(TOKENS, "%s required %s=\"%s\"".formatted(LOGIN, HeldToken.OPTION, token));
        client.settings.put("sasl.login.callback.handler.class", HeldToken.class.getName());
        return client;
    }

    /** Nobody: a password instead of a token. */
    static TopicClient withThePasswordOf(String user, String password) {
        return new TopicClient(
                "PLAIN", "plain.PlainLoginModule required username=\"%s\" password=\"%s\"".formatted(user, password));
    }

    /** Says hello. */
    void connect() {
        try (var admin = Admin.create(settings)) {
            admin.describeCluster().nodes().get();
        } catch (ExecutionException e) {
            throw (KafkaException) e.getCause();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What the broker says this client may do with each topic; empty where it may not even ask. */
    Map<String, Set<AclOperation>> rights(Collection<String> topics) {
        try (var admin = Admin.create(settings)) {
            var options = new DescribeTopicsOptions().includeAuthorizedOperations(true);
            var rights = new TreeMap<String, Set<AclOperation>>();
            admin.describeTopics(topics, options).topicNameValues().forEach((topic, described) -> {
                Set<AclOperation> granted = new TreeSet<>();
                if (allowed(() -> granted.addAll(described.get().authorizedOperations()))) {
                    rights.put(topic, granted);
                } else {
                    rights.put(topic, Set.of());
                }
            });
            return rights;
        }
    }

    /** Whether it can read, having tried. */
    boolean reads(String topic) {
        settings.put("fetch.max.wait.ms", "100");
        var partition = List.of(new TopicPartition(topic, 0));
        try (var consumer = new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            consumer.assign(partition);
            consumer.seekToBeginning(partition);
            return allowed(() -> consumer.poll(POLL));
        }
    }

    /** Whether it can write, having tried in a transaction of its own that never commits. */
    boolean writesUnseen(String topic, String transaction) {
        try (var producer = producer(Map.of("transactional.id", transaction))) {
            producer.initTransactions();
            producer.beginTransaction();
            var written = allowed(() -> producer.send(to(topic)).get());
            producer.abortTransaction();
            return written;
        }
    }

    /** Whether it can write, having tried for all to see: for those who should not be able to. */
    boolean writes(String topic) {
        try (var producer = producer(Map.of("enable.idempotence", false))) {
            return allowed(() -> producer.send(to(topic)).get());
        }
    }

    /** Whether it can use this transactional id. */
    boolean transacts(String transaction) {
        try (var producer = producer(Map.of("transactional.id", transaction))) {
            return allowed(producer::initTransactions);
        }
    }

    /** Whether it can use this consumer group. */
    boolean joins(String group) {
        try (var admin = Admin.create(settings)) {
            return allowed(() -> admin.listConsumerGroupOffsets(group)
                    .partitionsToOffsetAndMetadata()
                    .get());
        }
    }

    private static ProducerRecord<byte[], byte[]> to(String topic) {
        return new ProducerRecord<>(topic, 0, NOTHING_TO_SAY, NOTHING_TO_SAY);
    }

    private KafkaProducer<byte[], byte[]> producer(Map<String, Object> kind) {
        var all = new HashMap<>(settings);
        all.putAll(kind);
        all.put("max.block.ms", "10000");
        all.put("delivery.timeout.ms", "10000");
        return new KafkaProducer<>(all, new ByteArraySerializer(), new ByteArraySerializer());
    }

    private interface Try {
        void run() throws ExecutionException, InterruptedException;
    }

    /** False where the broker says that it is not allowed; any other failure is one. */
    private static boolean allowed(Try what) {
        try {
            what.run();
            return true;
        } catch (AuthorizationException e) {
            return false;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof AuthorizationException) {
                return false;
            }
            throw new AssertionError(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
