package care.doorstep.benchmarks.stack;

import java.util.HashMap;
import java.util.Map;

/** The broker's own listener, where the launcher's password opens every topic. */
public final class Broker {

    private Broker() {}

    public static Map<String, Object> settings(RunningStack stack) {
        var login = "org.apache.kafka.common.security.plain.PlainLoginModule required username=\"%s\" password=\"%s\";"
                .formatted(stack.setting("KAFKA_INTERNAL_USER"), stack.setting("KAFKA_INTERNAL_PASSWORD"));
        var settings = new HashMap<String, Object>();
        settings.put("bootstrap.servers", stack.setting("KAFKA_INTERNAL"));
        settings.put("security.protocol", "SASL_PLAINTEXT");
        settings.put("sasl.mechanism", "PLAIN");
        settings.put("sasl.jaas.config", login);
        return settings;
    }
}
