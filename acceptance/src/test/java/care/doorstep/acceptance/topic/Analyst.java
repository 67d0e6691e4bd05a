package care.doorstep.acceptance.topic;

import care.doorstep.acceptance.stack.RunningStack;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** The demo analyst: a token of their own, and the topics of their purpose only. */
public final class Analyst {

    private static final String ALLOWED = "org.apache.kafka.sasl.oauthbearer.allowed.urls";

    private Analyst() {}

    /**
     * Everything on the topic so far.
     *
     * @throws org.apache.kafka.common.errors.TopicAuthorizationException when it is not for analysts
     */
    public static List<Heard> reads(String topic) {
        System.setProperty(ALLOWED, tokenAddress());
        try (var consumer = new KafkaConsumer<>(settings(), new StringDeserializer(), new ByteArrayDeserializer())) {
            var partitions = consumer.partitionsFor(topic).stream()
                    .map(p -> new TopicPartition(p.topic(), p.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            var read = new ArrayList<Heard>();
            while (partitions.stream().anyMatch(p -> consumer.position(p) < ends.get(p))) {
                consumer.poll(Duration.ofMillis(200)).forEach(one -> read.add(new Heard(one)));
            }
            return read;
        }
    }

    private static String tokenAddress() {
        return RunningStack.current().issuer() + "/protocol/openid-connect/token";
    }

    private static Map<String, Object> settings() {
        var stack = RunningStack.current();
        var login = ("org.apache.kafka.common.security.oauthbearer.OAuthBearerLoginModule required"
                        + " clientId=\"analyst\" clientSecret=\"%s\";")
                .formatted(stack.setting("DEMO_SECRET"));
        var settings = new HashMap<String, Object>();
        settings.put("bootstrap.servers", stack.kafka());
        settings.put("security.protocol", "SASL_PLAINTEXT");
        settings.put("sasl.mechanism", "OAUTHBEARER");
        settings.put("sasl.jaas.config", login);
        settings.put(
                "sasl.login.callback.handler.class",
                "org.apache.kafka.common.security.oauthbearer.OAuthBearerLoginCallbackHandler");
        settings.put("sasl.oauthbearer.token.endpoint.url", tokenAddress());
        settings.put("isolation.level", "read_committed");
        settings.put("default.api.timeout.ms", "20000");
        return settings;
    }
}
