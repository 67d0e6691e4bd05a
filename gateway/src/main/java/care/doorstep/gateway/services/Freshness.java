package care.doorstep.gateway.services;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** How far a service has read the others' events: the newest event it has applied. */
public final class Freshness {

    private Freshness() {}

    /** From an answer's {@code freshness}: an object of topic and time. */
    public static Optional<Instant> newest(JsonNode answer) {
        var node = answer.path("freshness");
        var times = node.isTextual() ? Stream.of(node) : StreamSupport.stream(node.spliterator(), false);
        return times.flatMap(n -> parsed(n).stream()).max(Comparator.naturalOrder());
    }

    private static Optional<Instant> parsed(JsonNode node) {
        try {
            return node.isTextual() ? Optional.of(Instant.parse(node.asText())) : Optional.empty();
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
