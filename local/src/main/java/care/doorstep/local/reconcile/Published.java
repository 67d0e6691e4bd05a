package care.doorstep.local.reconcile;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/**
 * An event as it stands on its topic, without its body.
 *
 * @param service module name of the service that stated it
 * @param key whom or what it is about, by id
 */
public record Published(
        UUID id, String service, String type, String time, String key, String topic, int partition, long offset) {

    private static final String SOURCE = "/doorstep/";

    /** Empty for a record that is no event of one of our services. */
    static Optional<Published> of(ConsumerRecord<String, byte[]> kafka) {
        Optional<UUID> id = id(header(kafka, "ce_id"));
        String source = header(kafka, "ce_source");
        if (id.isEmpty() || source == null || !source.startsWith(SOURCE)) {
            return Optional.empty();
        }
        return Optional.of(new Published(
                id.get(),
                source.substring(SOURCE.length()),
                String.valueOf(header(kafka, "ce_type")),
                String.valueOf(header(kafka, "ce_time")),
                kafka.key(),
                kafka.topic(),
                kafka.partition(),
                kafka.offset()));
    }

    private static Optional<UUID> id(@Nullable String text) {
        try {
            return Optional.ofNullable(text).map(UUID::fromString);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static @Nullable String header(ConsumerRecord<String, byte[]> kafka, String name) {
        var header = kafka.headers().lastHeader(name);
        return header == null || header.value() == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }
}
