package care.doorstep.acceptance.hostile;

import care.doorstep.acceptance.edge.Json;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BigIntegerNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Ways to spoil a request. Each says whether what results still may be right. */
final class Mutations {

    private static final int MANY = 5_000;
    private static final int DEEP = 20_000;

    private static final List<String> NOT_THEIRS = List.of(
            "surprise",
            "personId",
            "referralId",
            "organisation",
            "version",
            "state",
            "holder",
            "acceptedBy",
            "receivedAt",
            "roles",
            "actor",
            "id",
            "class",
            "@class",
            "@type",
            "__proto__");

    private static final List<String> MEDIA_TYPES = List.of(
            "text/plain",
            "application/xml",
            "application/fhir+xml",
            "text/xml",
            "application/x-www-form-urlencoded",
            "multipart/form-data; boundary=x",
            "application/octet-stream",
            "application/x-java-serialized-object",
            "application/yaml");

    private static final List<String> HEADERS = List.of(
            "Idempotency-Key",
            "X-Request-Id",
            "X-Correlation-Id",
            "X-End-User",
            "traceparent",
            "tracestate",
            "baggage",
            "Accept-Language",
            "Range",
            "If-None-Match",
            "If-Modified-Since",
            "Cookie",
            "Forwarded",
            "X-Forwarded-For",
            "X-Forwarded-Host",
            "X-HTTP-Method-Override",
            "Content-Encoding",
            "Transfer-Encoding-Hint",
            "Accept-Encoding",
            "Accept-Charset",
            "Content-Language",
            "NHSD-Target-Identifier",
            "NHSD-End-User-Organisation");

    private final Random chance;

    Mutations(Random chance) {
        this.chance = chance;
    }

    /** The request, spoilt in one way. */
    Sent spoil(Sent sent) {
        var onlyAround = sent.operation().mediaType().isEmpty();
        return switch (chance.nextInt(onlyAround ? 4 : 13)) {
            case 0 -> header(sent);
            case 1 -> query(sent);
            case 2 -> place(sent);
            case 3 -> accept(sent);
            case 4 -> mediaType(sent);
            case 5, 6 -> asText(sent);
            default -> sent.tree() == null ? bytes(sent) : tree(sent, sent.tree());
        };
    }

    private Sent header(Sent sent) {
        var version = sent.headers().containsKey("If-Match");
        if (version && chance.nextBoolean()) {
            var tags = List.of("*", "W/\"v1\"", "\"v99999999999999999999\"", "\"v-1\"", "v1", "\"\"", "\"v1\", \"v2\"");
            var tag = tags.get(chance.nextInt(tags.size()));
            return sent.withHeader("If-Match", tag).perhapsRight("If-Match " + tag);
        }
        var name = HEADERS.get(chance.nextInt(HEADERS.size()));
        var value = switch (chance.nextInt(4)) {
            case 0 -> Texts.harmless(300, chance);
            case 1 -> "";
            case 2 -> "Ü" + Texts.MARK + "ÿ\t;,=\"";
            default -> Texts.hostile(chance).replaceAll("[\\x00-\\x1f\\x7f]|[^\\x00-\\xff]", "~");
        };
        var fits = value.length() > 8_000 ? value.substring(0, 8_000) : value;
        return sent.withHeader(name, fits).perhapsRight("header " + name);
    }

    private Sent query(Sent sent) {
        var parameters = sent.operation().parameters("query");
        if (parameters.isEmpty() || chance.nextInt(6) == 0) {
            return sent.withQuery("unknown", shortened(Texts.hostile(chance))).perhapsRight("a parameter unknown");
        }
        var parameter = parameters.get(chance.nextInt(parameters.size()));
        if (parameter.schema().path("type").asText().equals("integer")) {
            var numbers = List.of("-1", "0", "1.5", "x", "99999999999999999999", "2147483648", "201");
            var number = numbers.get(chance.nextInt(numbers.size()));
            return sent.withQuery(parameter.name(), number).wrong(parameter.name() + "=" + number);
        }
        var value = parameter.name().equals("cursor") && chance.nextBoolean() ? cursor() : Texts.hostile(chance);
        return sent.withQuery(parameter.name(), shortened(value)).perhapsRight("parameter " + parameter.name());
    }

    /** Well-formed Base64 of parts that are not ours. */
    private String cursor() {
        var parts = List.of(
                "\n",
                "x\ny\nz",
                "+1000000000-12-31T23:59:59Z\n00000000-0000-0000-0000-000000000000",
                "2026-01-01T00:00:00Z\n1-1-1-1-1",
                "0\n-9223372036854775808\n9",
                "\u0000\n\u0000",
                "A");
        var text = parts.get(chance.nextInt(parts.size()));
        return java.util.Base64.getUrlEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private Sent place(Sent sent) {
        var names = List.copyOf(sent.places().keySet());
        if (names.isEmpty()) {
            return header(sent);
        }
        var name = names.get(chance.nextInt(names.size()));
        var value = shortened(Texts.hostile(chance));
        return sent.withPlace(name, value.isBlank() ? "%" : value).perhapsRight("place " + name);
    }

    /** A line of a request is 4 KB at most: what is longer is another test's matter. */
    private static String shortened(String text) {
        return text.length() > 1_000 ? text.substring(0, 1_000) : text;
    }

    private Sent accept(Sent sent) {
        var types = List.of("application/xml", "text/html", "*/*", "a/b/c;;", "", "application/json;q=x", "image/*");
        var type = types.get(chance.nextInt(types.size()));
        return sent.withHeader("Accept", type).perhapsRight("Accept: " + type);
    }

    private Sent mediaType(Sent sent) {
        if (chance.nextInt(4) == 0) {
            var odd = List.of(
                    "application/json; charset=utf-16", "application/json; charset=nonsense", "json", ";", "*/*");
            var type = odd.get(chance.nextInt(odd.size()));
            return sent.withHeader("Content-Type", type).perhapsRight("Content-Type: " + type);
        }
        var type = MEDIA_TYPES.get(chance.nextInt(MEDIA_TYPES.size()));
        return sent.withHeader("Content-Type", type).wrong("Content-Type: " + type);
    }

    private Sent asText(Sent sent) {
        var text = new String(sent.body(), StandardCharsets.UTF_8);
        var spoilt = switch (chance.nextInt(10)) {
            case 0 -> sent.withBytes(new byte[0]).wrong("no body");
            case 1 ->
                bytes(sent, text.substring(0, chance.nextInt(text.length() - 1)))
                        .wrong("cut off");
            case 2 -> bytes(sent, text + "]").wrong("more behind the end");
            case 3 -> bytes(sent, "[".repeat(DEEP) + "]".repeat(DEEP)).wrong("nested deep");
            case 4 ->
                bytes(sent, "{\"a\":".repeat(DEEP) + "1" + "}".repeat(DEEP)).wrong("nested deep");
            case 5 -> badUtf8(sent, text);
            case 6 -> sent.withBytes(text.getBytes(StandardCharsets.UTF_16)).perhapsRight("UTF-16");
            case 7 -> bytes(sent, other()).wrong("another kind of JSON");
            case 8 -> twice(sent, text);
            default -> bytes(sent, "\uFEFF" + text).perhapsRight("byte order mark");
        };
        return spoilt.perhapsRightIfFile();
    }

    private String other() {
        var others =
                List.of("null", "[]", "\"x\"", "1", "true", "{]", "{\"\":", "'x'", "NaN", "[{}]", "9".repeat(5_000));
        return others.get(chance.nextInt(others.size()));
    }

    private Sent twice(Sent sent, String text) {
        var tree = sent.tree();
        if (tree == null || tree.isEmpty() || !tree.isObject()) {
            return bytes(sent, text + text).wrong("said twice");
        }
        var name = tree.fieldNames().next();
        return bytes(sent, "{\"" + name + "\":null," + text.substring(1)).wrong("a field twice");
    }

    private Sent badUtf8(Sent sent, String text) {
        var place = text.indexOf(Texts.MARK);
        var spoilt = new ByteArrayOutputStream();
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        var at = place < 0 ? bytes.length / 2 : text.substring(0, place).getBytes(StandardCharsets.UTF_8).length;
        spoilt.write(bytes, 0, at);
        spoilt.writeBytes(new byte[] {(byte) 0xC3, 0x28, (byte) 0xFF, (byte) 0xED, (byte) 0xA0, (byte) 0x80});
        spoilt.write(bytes, at, bytes.length - at);
        return sent.withBytes(spoilt.toByteArray()).wrong("not UTF-8");
    }

    /** A file: bytes changed, doubled, taken away. */
    private Sent bytes(Sent sent) {
        var bytes = sent.body().clone();
        for (var n = 0; n < 1 + chance.nextInt(8); n++) {
            bytes[chance.nextInt(bytes.length)] = (byte) chance.nextInt(256);
        }
        var line = "\"" + Texts.hostile(chance) + "\",,,\n";
        return chance.nextBoolean()
                ? sent.withBytes(bytes).perhapsRight("bytes changed")
                : bytes(sent, new String(sent.body(), StandardCharsets.UTF_8) + line)
                        .perhapsRight("a hostile line");
    }

    private Sent tree(Sent sent, JsonNode original) {
        var tree = original.deepCopy();
        var schema = sent.operation().body();
        var document = sent.operation().document();
        var fhir = sent.operation().fhir();
        var spots = fhir ? Spot.in(tree) : Spot.in(tree, schema, document);
        var changed = sent.withTree(tree);
        if (spots.isEmpty() || chance.nextInt(6) == 0) {
            return extra(changed, tree, fhir);
        }
        return spoil(changed, spots.get(chance.nextInt(spots.size())), fhir);
    }

    private Sent extra(Sent sent, JsonNode tree, boolean fhir) {
        if (!(tree instanceof ObjectNode object)) {
            return sent;
        }
        var schema = sent.operation().document().resolve(sent.operation().body());
        var names = NOT_THEIRS.stream()
                .filter(name -> !schema.path("properties").has(name))
                .toList();
        var name = names.get(chance.nextInt(names.size()));
        object.put(name, Texts.harmless(chance));
        var what = "a field of its own: " + name;
        return fhir ? sent.perhapsRight(what) : sent.wrong(what);
    }

    private Sent spoil(Sent sent, Spot spot, boolean fhir) {
        var where = spot.name().isEmpty() ? "item " + spot.index() : spot.name();
        return switch (chance.nextInt(6)) {
            case 0 -> {
                spot.remove();
                yield told(sent, spot.required(), where + " left out");
            }
            case 1 -> {
                spot.set(NullNode.getInstance());
                yield told(sent, spot.required(), where + " null");
            }
            case 2 -> {
                var other = otherType(spot);
                spot.set(other);
                yield told(sent, !fhir && !spot.type().isEmpty(), where + " of another type");
            }
            case 3 -> longest(sent, spot, where);
            default -> spoilt(sent, spot, where, fhir);
        };
    }

    private Sent spoilt(Sent sent, Spot spot, String where, boolean fhir) {
        if (spot.value().isNumber()) {
            var number = number();
            spot.set(number);
            var whole = number.isIntegralNumber() && number.canConvertToInt();
            var outside = !whole
                    || number.asInt() > spot.schema().path("maximum").asInt(Integer.MAX_VALUE)
                    || number.asInt() < spot.schema().path("minimum").asInt(Integer.MIN_VALUE);
            return told(sent, outside, where + " = " + number);
        }
        if (spot.value() instanceof ArrayNode array && !array.isEmpty()) {
            var item = array.get(0);
            for (var n = 0; n < MANY; n++) {
                array.add(item);
            }
            return told(sent, spot.schema().has("maxItems"), where + " with " + MANY + " items");
        }
        if (!spot.value().isTextual()) {
            spot.set(NullNode.getInstance());
            return told(sent, spot.required(), where + " null");
        }
        var text = Texts.hostile(chance);
        spot.set(TextNode.valueOf(text));
        return told(sent, !fhir && spot.forbids(text), where + " = a hostile text");
    }

    private Sent longest(Sent sent, Spot spot, String where) {
        var most = spot.schema().path("maxLength").asInt(0);
        if (most == 0 || !spot.value().isTextual()) {
            return spoilt(sent, spot, where, sent.operation().fhir());
        }
        var over = chance.nextBoolean();
        spot.set(TextNode.valueOf(Texts.harmless(over ? most + 1 : most, chance)));
        return told(sent, over, where + (over ? " too long by one" : " as long as may be"));
    }

    private JsonNode number() {
        return switch (chance.nextInt(7)) {
            case 0 -> LongNode.valueOf(-1);
            case 1 -> LongNode.valueOf(Integer.MAX_VALUE);
            case 2 -> LongNode.valueOf(Integer.MIN_VALUE);
            case 3 -> LongNode.valueOf(Long.MAX_VALUE);
            case 4 -> BigIntegerNode.valueOf(BigInteger.TWO.pow(200));
            case 5 -> DoubleNode.valueOf(1.5);
            default -> DoubleNode.valueOf(1e300);
        };
    }

    private JsonNode otherType(Spot spot) {
        var all = List.<JsonNode>of(
                TextNode.valueOf(Texts.harmless(chance)),
                LongNode.valueOf(7),
                BooleanNode.TRUE,
                Json.array().add(1),
                Json.object().put("a", 1));
        var others = all.stream()
                .filter(one -> one.getNodeType() != spot.value().getNodeType())
                .toList();
        return others.get(chance.nextInt(others.size()));
    }

    private static Sent told(Sent sent, boolean wrong, String how) {
        return wrong ? sent.wrong(how) : sent.perhapsRight(how);
    }

    private static Sent bytes(Sent sent, @Nullable String text) {
        return sent.withBytes(text == null ? new byte[0] : text.getBytes(StandardCharsets.UTF_8));
    }
}
