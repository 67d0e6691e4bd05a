package care.doorstep.acceptance.hostile;

import care.doorstep.acceptance.contract.Operation;
import care.doorstep.acceptance.edge.Json;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/** Puts together requests that keep to the published contract. */
final class Composer {

    private static final String ALTERNATIVES = "[\\w-]+(\\|[\\w-]+)*";
    private static final int FEW = 3;

    private final Known known;
    private final Random chance;

    Composer(Known known, Random chance) {
        this.known = known;
        this.chance = chance;
    }

    Sent request(Operation operation) {
        var places = new LinkedHashMap<String, String>();
        operation.parameters("path").forEach(p -> places.put(p.name(), place(p.name(), operation)));
        var query = new LinkedHashMap<String, String>();
        operation.parameters("query").stream()
                .filter(_ -> chance.nextInt(FEW) == 0)
                .forEach(p -> query.put(
                        p.name(), value(p.name(), p.schema(), operation).asText("x")));
        query.remove("cursor");
        var headers = headers(operation);
        var sent = new Sent(operation, places, query, headers, null, null, false, "as published");
        if (operation.mediaType().isEmpty()) {
            return sent;
        }
        if (operation.describesItsBody()) {
            return sent.withTree(value("", operation.body(), operation));
        }
        var file = Known.file(operation);
        return operation.fhir()
                ? sent.withTree(Json.read(file))
                : sent.withBytes(file.getBytes(StandardCharsets.UTF_8));
    }

    private Map<String, String> headers(Operation operation) {
        var headers = new LinkedHashMap<String, String>();
        headers.put("X-Correlation-Id", UUID.randomUUID().toString());
        if (operation.method().equals("POST") && chance.nextInt(FEW) == 0) {
            headers.put("Idempotency-Key", UUID.randomUUID().toString());
        }
        if (!operation.mediaType().isEmpty()) {
            headers.put("Content-Type", operation.mediaType());
        }
        return headers;
    }

    private String place(String name, Operation operation) {
        var found = known.oneOf(name, operation, chance);
        return found.isEmpty() || chance.nextInt(10) == 0 ? UUID.randomUUID().toString() : found;
    }

    private JsonNode value(String name, JsonNode described, Operation operation) {
        var schema = operation.document().resolve(described);
        return switch (schema.path("type").asText()) {
            case "object" -> object(schema, operation);
            case "array" -> {
                var array = Json.array();
                var length = Math.max(schema.path("minItems").asInt(0), chance.nextInt(FEW));
                for (var n = 0; n < length; n++) {
                    array.add(value(name, schema.path("items"), operation));
                }
                yield array;
            }
            case "integer" -> IntNode.valueOf(number(schema));
            case "boolean" -> BooleanNode.valueOf(chance.nextBoolean());
            default -> TextNode.valueOf(text(name, schema, operation));
        };
    }

    private JsonNode object(JsonNode schema, Operation operation) {
        var object = Json.object();
        var required = schema.path("required").toString();
        schema.path("properties").properties().forEach(field -> {
            if (required.contains('"' + field.getKey() + '"') || chance.nextInt(FEW) > 0) {
                object.set(field.getKey(), value(field.getKey(), field.getValue(), operation));
            }
        });
        return object;
    }

    private int number(JsonNode schema) {
        var least = schema.path("minimum").asInt(0);
        var most = schema.path("maximum").asInt(1_000);
        return least + chance.nextInt(most - least + 1);
    }

    private String text(String name, JsonNode schema, Operation operation) {
        var found = known.oneOf(name, operation, chance);
        if (!found.isEmpty()) {
            return found;
        }
        if (schema.has("enum")) {
            return schema.path("enum")
                    .path(chance.nextInt(schema.path("enum").size()))
                    .asText();
        }
        var pattern = schema.path("pattern").asText();
        return switch (schema.path("format").asText()) {
            case "uuid" -> UUID.randomUUID().toString();
            case "date" -> "2026-0%d-1%d".formatted(1 + chance.nextInt(9), chance.nextInt(10));
            case "date-time" -> "2026-0%d-1%dT10:00:00Z".formatted(1 + chance.nextInt(9), chance.nextInt(10));
            default -> pattern.isEmpty() ? free(schema) : like(pattern, schema);
        };
    }

    private String like(String pattern, JsonNode schema) {
        if (pattern.matches(ALTERNATIVES)) {
            var alternatives = pattern.split("\\|");
            return alternatives[chance.nextInt(alternatives.length)];
        }
        return switch (pattern) {
            case "[A-Z0-9]{3,10}" -> "RY9";
            case "U\\d{5}" -> "U90002";
            case "[A-Za-z0-9-]+" -> "NH02-INT";
            case "[A-Za-z][A-Za-z ._/-]{0,39}" -> "GP record";
            default -> free(schema);
        };
    }

    private String free(JsonNode schema) {
        var most = schema.path("maxLength").asInt(200);
        return chance.nextInt(10) == 0 ? Texts.harmless(most, chance) : Texts.harmless(Math.min(most, 12), chance);
    }
}
