package care.doorstep.acceptance.topic;

import care.doorstep.acceptance.edge.Json;
import care.doorstep.platform.testkit.Contracts;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/** An event as it stood on its topic. */
public record Heard(ConsumerRecord<String, byte[]> record) {

    public String id() {
        return header("ce_id");
    }

    /** Without the prefix and version of the wire: {@code referral.received}. */
    public String type() {
        return header("ce_type").replaceFirst("^care\\.doorstep\\.", "").replaceFirst("\\.v1$", "");
    }

    public String topic() {
        return record.topic();
    }

    public String key() {
        return record.key();
    }

    /** The service that stated it. */
    public String source() {
        return header("ce_source").replaceFirst("^/doorstep/", "");
    }

    public String correlationId() {
        return header("ce_correlationid");
    }

    public Instant time() {
        return OffsetDateTime.parse(header("ce_time")).toInstant();
    }

    /** The body; a null node for a tombstone and for what is no JSON. */
    public JsonNode data() {
        try {
            return record.value() == null ? NullNode.getInstance() : Json.read(text());
        } catch (AssertionError e) {
            return NullNode.getInstance();
        }
    }

    /** The text at a field of the data. */
    public String text(String field) {
        return data().path(field).asText();
    }

    public boolean hasHeader(String name) {
        return record.headers().lastHeader(name) != null;
    }

    /** Everything that was sent, headers and body. */
    public String everything() {
        var all = new StringBuilder().append(key()).append(' ').append(text());
        record.headers()
                .forEach(h -> all.append(' ').append(h.key()).append('=').append(value(h.value())));
        return all.toString();
    }

    /** Satisfies the schema that its owner publishes. */
    public Heard satisfiesItsSchema() {
        Contracts.of(source()).assertValid(type(), text());
        return this;
    }

    private String text() {
        return record.value() == null ? "" : value(record.value());
    }

    private String header(String name) {
        var header = record.headers().lastHeader(name);
        return header == null ? "" : value(header.value());
    }

    private static String value(byte @Nullable [] bytes) {
        return bytes == null ? "" : new String(bytes, StandardCharsets.UTF_8);
    }
}
