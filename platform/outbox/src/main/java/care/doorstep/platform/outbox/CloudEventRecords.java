package care.doorstep.platform.outbox;

import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.producer.ProducerRecord;

/**
 * Writes journal rows as CloudEvents 1.0 in Kafka's binary mode. A blank correlation id keeps every trace off; such a
 * record's timestamp is the event's time, so that not even the moment of publication shows. Kafka refuses a timestamp
 * of the future, which an event has where the stack's clock has been moved ahead: there it is the real time.
 */
final class CloudEventRecords {

    private final URI source;

    CloudEventRecords(String service) {
        this.source = URI.create("/doorstep/" + service);
    }

    ProducerRecord<String, byte[]> of(RelaySession.Row row) {
        var event = CloudEventBuilder.v1()
                .withId(row.eventId())
                .withSource(source)
                .withType(WireType.of(row.type()))
                .withTime(row.occurredAt())
                .withDataSchema(URI.create(WireType.schema(row.type())))
                .withData("application/json", row.data().getBytes(StandardCharsets.UTF_8));
        if (row.subject() != null) {
            event.withSubject(row.subject());
        }
        var traceable = !row.correlationId().isEmpty();
        if (traceable) {
            event.withExtension("correlationid", row.correlationId()).withExtension("causationid", row.causationId());
        }
        var timestamp = traceable ? null : (Long) pastMillis(row);
        var message = KafkaMessageFactory.<String>createWriter(row.topic(), null, timestamp, row.key())
                .writeBinary(event.build());
        if (traceable && row.traceparent() != null) {
            message.headers().add("traceparent", row.traceparent().getBytes(StandardCharsets.US_ASCII));
        }
        return message;
    }

    private static long pastMillis(RelaySession.Row row) {
        return Math.min(row.occurredAt().toInstant().toEpochMilli(), System.currentTimeMillis());
    }
}
