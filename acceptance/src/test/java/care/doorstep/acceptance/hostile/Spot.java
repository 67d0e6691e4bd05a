package care.doorstep.acceptance.hostile;

import care.doorstep.acceptance.contract.ApiDocument;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/**
 * A place in a JSON document: a field of an object or an item of an array.
 *
 * @param schema what is said of it; missing where nothing is
 */
record Spot(JsonNode parent, String name, int index, JsonNode schema, boolean required) {

    /** All places below the root. */
    static List<Spot> in(JsonNode root, JsonNode schema, ApiDocument document) {
        var spots = new ArrayList<Spot>();
        collect(root, schema, document, spots);
        return spots;
    }

    /** All places below the root, of which nothing is known. */
    static List<Spot> in(JsonNode root) {
        var spots = new ArrayList<Spot>();
        collect(root, MissingNode.getInstance(), null, spots);
        return spots;
    }

    private static void collect(
            JsonNode node,
            JsonNode described,
            @org.jspecify.annotations.Nullable ApiDocument document,
            List<Spot> into) {
        var schema = document == null ? described : document.resolve(described);
        if (node instanceof ObjectNode object) {
            var required = schema.path("required").toString();
            object.properties().forEach(field -> {
                var of = schema.path("properties").path(field.getKey());
                into.add(new Spot(
                        node,
                        field.getKey(),
                        -1,
                        document == null ? of : document.resolve(of),
                        required.contains('"' + field.getKey() + '"')));
                collect(field.getValue(), of, document, into);
            });
        } else if (node instanceof ArrayNode array) {
            for (var n = 0; n < array.size(); n++) {
                var of = schema.path("items");
                into.add(new Spot(node, "", n, document == null ? of : document.resolve(of), false));
                collect(array.get(n), of, document, into);
            }
        }
    }

    JsonNode value() {
        return parent instanceof ObjectNode object ? object.get(name) : parent.get(index);
    }

    void set(JsonNode value) {
        if (parent instanceof ObjectNode object) {
            object.set(name, value);
        } else {
            ((ArrayNode) parent).set(index, value);
        }
    }

    void remove() {
        if (parent instanceof ObjectNode object) {
            object.remove(name);
        } else {
            ((ArrayNode) parent).remove(index);
        }
    }

    String type() {
        return schema.path("type").asText();
    }

    /** A text that the schema does not allow here. */
    boolean forbids(String text) {
        if (schema.has("enum")) {
            var allowed = new ArrayList<String>();
            schema.path("enum").forEach(one -> allowed.add(one.asText()));
            return !allowed.contains(text);
        }
        return switch (schema.path("format").asText()) {
            case "uuid" -> !text.matches(schema.path("pattern").asText(".*"));
            case "date" ->
                !text.matches("[+-]?\\d{4,9}-\\d\\d-\\d\\d") || text.endsWith("02-30") || text.endsWith("00-00");
            case "date-time" -> !text.matches("[+-]?\\d{4,10}-\\d\\d-\\d\\dT.*");
            default -> text.length() > schema.path("maxLength").asInt(Integer.MAX_VALUE);
        };
    }
}
