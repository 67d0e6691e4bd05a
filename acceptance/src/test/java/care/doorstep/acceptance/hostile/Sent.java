package care.doorstep.acceptance.hostile;

import care.doorstep.acceptance.contract.Operation;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A request as it is put together and sent.
 *
 * @param places what stands for each parameter of the path
 * @param tree the body, where it is JSON; {@code bytes} is it otherwise
 * @param wrong true where it breaks the published contract, so that no answer but a refusal is right
 * @param how what was done to it, in words
 */
record Sent(
        Operation operation,
        Map<String, String> places,
        Map<String, String> query,
        Map<String, String> headers,
        @Nullable JsonNode tree,
        byte @Nullable [] bytes,
        boolean wrong,
        String how) {

    private static final int SHOWN = 1_500;
    private static final Pattern HALF_A_PAIR = Pattern.compile("\\p{Cs}");

    Sent wrong(String what) {
        return new Sent(operation, places, query, headers, tree, bytes, true, what);
    }

    /** Says what was done; right or wrong as before. */
    Sent perhapsRight(String what) {
        return new Sent(operation, places, query, headers, tree, bytes, wrong, what);
    }

    /** Of a file or a message nobody but its own parser can say what is wrong. */
    Sent perhapsRightIfFile() {
        return operation.describesItsBody()
                ? this
                : new Sent(operation, places, query, headers, tree, bytes, false, how);
    }

    Sent withTree(JsonNode other) {
        return new Sent(operation, places, query, headers, other, null, wrong, how);
    }

    Sent withBytes(byte[] other) {
        return new Sent(operation, places, query, headers, null, other, wrong, how);
    }

    Sent withPlace(String name, String value) {
        return new Sent(operation, with(places, name, value), query, headers, tree, bytes, wrong, how);
    }

    Sent withQuery(String name, String value) {
        return new Sent(operation, places, with(query, name, value), headers, tree, bytes, wrong, how);
    }

    Sent withHeader(String name, String value) {
        return new Sent(operation, places, query, with(headers, name, value), tree, bytes, wrong, how);
    }

    Sent withoutQuery(String name) {
        return new Sent(operation, places, without(query, name), headers, tree, bytes, wrong, how);
    }

    Sent withoutHeader(String name) {
        return new Sent(operation, places, query, without(headers, name), tree, bytes, wrong, how);
    }

    /** Path and query, encoded. */
    String target() {
        var path = operation.path();
        for (var place : places.entrySet()) {
            path = path.replace("{" + place.getKey() + "}", encoded(place.getValue()));
        }
        var asked = query.entrySet().stream()
                .map(q -> q.getKey() + "=" + encoded(q.getValue()))
                .collect(Collectors.joining("&"));
        return asked.isEmpty() ? path : path + "?" + asked;
    }

    byte[] body() {
        if (bytes != null) {
            return bytes;
        }
        return tree == null ? new byte[0] : escaped(tree.toString()).getBytes(StandardCharsets.UTF_8);
    }

    /** Half a surrogate pair has no UTF-8; JSON can carry it all the same. */
    private static String escaped(String json) {
        return HALF_A_PAIR
                .matcher(json)
                .replaceAll(half -> "\\\\u%04x".formatted((int) half.group().charAt(0)));
    }

    @Override
    public String toString() {
        var text = new String(body(), StandardCharsets.ISO_8859_1);
        return "%s (%s)%n%s%n%s"
                .formatted(
                        operation.method() + " " + cut(target()),
                        how,
                        headers.entrySet().stream()
                                .map(h -> h.getKey() + ": " + cut(h.getValue()))
                                .collect(Collectors.joining("\n")),
                        cut(text));
    }

    private static String cut(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "… (" + text.length() + ")";
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static Map<String, String> with(Map<String, String> all, String name, String value) {
        var more = new LinkedHashMap<>(all);
        more.put(name, value);
        return more;
    }

    private static Map<String, String> without(Map<String, String> all, String name) {
        var fewer = new LinkedHashMap<>(all);
        fewer.remove(name);
        return fewer;
    }
}
