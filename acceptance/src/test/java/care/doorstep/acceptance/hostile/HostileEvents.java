package care.doorstep.acceptance.hostile;

import care.doorstep.acceptance.edge.Json;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;

/** The producers' own example events, about people and places that do not exist, each spoilt in one way. */
final class HostileEvents {

    private static final String EXAMPLE = ".v1.example.json";
    private static final Pattern IDS =
            Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|Z9\\d{4}|U9\\d{4}|NH\\d\\d");

    private final Random chance;
    private final Map<String, List<Path>> examples;

    HostileEvents(Random chance) {
        this.chance = chance;
        this.examples = examples();
    }

    /** @param readable false where no consumer can make an event of it */
    record Planted(ProducerRecord<String, byte[]> record, boolean readable, String how) {}

    Planted on(String topic) {
        var files = examples.get(topic);
        if (files == null) {
            throw new AssertionError("no service publishes an example of an event on " + topic);
        }
        var file = files.get(chance.nextInt(files.size()));
        var type = file.getFileName().toString().replace(EXAMPLE, "");
        var body = Json.read(elsewhere(text(file)));
        var key = body.path("personId").asText(UUID.randomUUID().toString());
        var sent = record(topic, key, "care.doorstep." + type + ".v1", body);
        return switch (chance.nextInt(4)) {
            case 0 -> unreadable(sent);
            case 1, 2 -> body(sent, body);
            default -> headers(sent);
        };
    }

    private Planted unreadable(ProducerRecord<String, byte[]> sent) {
        return switch (chance.nextInt(6)) {
            case 0 -> new Planted(with(sent, "{ not json".getBytes(StandardCharsets.UTF_8)), false, "not JSON");
            case 1 -> new Planted(with(sent, new byte[] {(byte) 0xC3, 0x28}), false, "not UTF-8");
            case 2 -> new Planted(with(sent, "[]".getBytes(StandardCharsets.UTF_8)), false, "an array");
            case 3 -> new Planted(with(sent, new byte[0]), false, "an empty body");
            case 4 -> new Planted(with(sent, "{\"a\":".repeat(5_000).getBytes(StandardCharsets.UTF_8)), false, "deep");
            default -> {
                sent.headers().remove("ce_type").add("ce_type", null);
                yield new Planted(sent, false, "a type without a value");
            }
        };
    }

    private Planted body(ProducerRecord<String, byte[]> sent, JsonNode body) {
        var spots = Spot.in(body);
        var spot = spots.get(chance.nextInt(spots.size()));
        var how = spot.name() + " changed";
        switch (chance.nextInt(5)) {
            case 0 -> spot.remove();
            case 1 -> spot.set(NullNode.getInstance());
            case 2 -> spot.set(LongNode.valueOf(chance.nextBoolean() ? Long.MAX_VALUE : -1));
            case 3 -> spot.set(Json.array().add(Json.object()));
            default -> spot.set(TextNode.valueOf(Texts.hostile(chance)));
        }
        return new Planted(with(sent, body.toString().getBytes(StandardCharsets.UTF_8)), true, how);
    }

    private Planted headers(ProducerRecord<String, byte[]> sent) {
        var names = List.of("ce_id", "ce_time", "ce_subject", "ce_correlationid", "ce_causationid", "traceparent");
        var name = names.get(chance.nextInt(names.size()));
        var value = chance.nextInt(5) == 0 ? null : Texts.hostile(chance).getBytes(StandardCharsets.UTF_8);
        sent.headers().remove(name).add(name, value);
        if (chance.nextInt(4) == 0) {
            var key = Texts.hostile(chance);
            return new Planted(
                    new ProducerRecord<>(sent.topic(), null, key.isEmpty() ? " " : key, sent.value(), sent.headers()),
                    true,
                    name + " and key hostile");
        }
        return new Planted(sent, true, name + " hostile");
    }

    private static ProducerRecord<String, byte[]> record(String topic, String key, String type, JsonNode body) {
        var record = new ProducerRecord<>(topic, key, body.toString().getBytes(StandardCharsets.UTF_8));
        put(record.headers(), "ce_specversion", "1.0");
        put(record.headers(), "ce_id", UUID.randomUUID().toString());
        put(record.headers(), "ce_source", "/doorstep/hostile");
        put(record.headers(), "ce_type", type);
        put(record.headers(), "ce_time", "2026-01-05T10:00:00Z");
        put(record.headers(), "content-type", "application/json");
        return record;
    }

    private static void put(Headers headers, String name, String value) {
        headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    private static ProducerRecord<String, byte[]> with(ProducerRecord<String, byte[]> record, byte[] body) {
        return new ProducerRecord<>(record.topic(), null, record.key(), body, record.headers());
    }

    /** The same story of other people, practices and places. */
    private String elsewhere(String example) {
        var others = new HashMap<String, String>();
        return IDS.matcher(example).replaceAll(found -> others.computeIfAbsent(found.group(), this::another));
    }

    private String another(String id) {
        return id.length() > 30 ? UUID.randomUUID().toString() : id.charAt(0) + "8" + (1_000 + chance.nextInt(9_000));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, List<Path>> examples() {
        var found = new TreeMap<String, List<Path>>();
        try (var files = Files.walk(Path.of(".."), 3)) {
            files.filter(file -> file.getFileName().toString().endsWith(EXAMPLE))
                    .filter(file -> file.getParent().endsWith("contracts"))
                    .sorted()
                    .forEach(file -> found.computeIfAbsent(topic(file), _ -> new java.util.ArrayList<>())
                            .add(file));
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String topic(Path file) {
        return "doorstep." + file.getFileName().toString().split("\\.")[0] + ".v1";
    }
}
