package care.doorstep.local.operations;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** A service's inbox in words: which events failed, where in the code, and who waits behind them; by id only. */
public record DeadLetterList(String service, JsonNode inbox) {

    public void print(PrintStream out) {
        inbox.path("appliedUpTo")
                .properties()
                .forEach(topic -> out.println("  " + topic.getKey() + " applied up to "
                        + topic.getValue().asText()));
        Map<String, Standstill> byKey = standstills();
        if (byKey.isEmpty()) {
            out.println("  Nothing is parked.");
            return;
        }
        byKey.forEach((key, standstill) -> print(out, key, standstill));
        out.println(
                "Mend the cause, then `./doorstep replay " + service + "`: in order, and nothing is published twice.");
    }

    private void print(PrintStream out, String key, Standstill standstill) {
        out.println("  About " + key + ":");
        standstill.failed().forEach(event -> {
            out.println("    could not be handled: " + event.path("type").asText() + " "
                    + event.path("eventId").asText() + ", "
                    + event.path("topic").asText() + " partition "
                    + event.path("partition").asInt() + " offset "
                    + event.path("offset").asLong() + ", parked "
                    + event.path("parkedAt").asText());
            out.println("      because: " + event.path("reason").asText());
        });
        if (!standstill.waiting().isEmpty()) {
            out.println("    waiting behind it: "
                    + standstill.waiting().stream()
                            .map(event -> event.path("type").asText() + " "
                                    + event.path("eventId").asText())
                            .collect(Collectors.joining(", ")));
        }
    }

    /** The parked events of one key, in order. */
    private record Standstill(List<JsonNode> failed, List<JsonNode> waiting) {}

    private Map<String, Standstill> standstills() {
        var byKey = new LinkedHashMap<String, Standstill>();
        StreamSupport.stream(inbox.path("parked").spliterator(), false).forEach(event -> {
            var standstill = byKey.computeIfAbsent(
                    event.path("key").asText(), _ -> new Standstill(new ArrayList<>(), new ArrayList<>()));
            var waits = event.path("reason").isNull();
            (waits ? standstill.waiting() : standstill.failed()).add(event);
        });
        return byKey;
    }
}
