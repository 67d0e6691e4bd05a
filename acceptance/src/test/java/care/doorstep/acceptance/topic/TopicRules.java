package care.doorstep.acceptance.topic;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** {@code deploy/kafka/topics.yaml}: who reads which topic, and which may hold who somebody is. */
public final class TopicRules {

    private static final JsonNode FILE = read();

    private TopicRules() {}

    /** Topics that a service reads. */
    public static List<String> readBy(String service) {
        var topics = texts(FILE.path("clients").path(service).path("reads"));
        if (topics.isEmpty()) {
            throw new AssertionError(service + " reads nothing");
        }
        return topics;
    }

    public static boolean isRestricted(String topic) {
        var restricted = texts(FILE.path("restricted"));
        if (restricted.isEmpty()) {
            throw new AssertionError("no topic is restricted");
        }
        return restricted.stream().anyMatch(name -> name.endsWith(".") ? topic.startsWith(name) : topic.equals(name));
    }

    private static List<String> texts(JsonNode array) {
        var all = new ArrayList<String>();
        array.forEach(one -> all.add(one.asText()));
        return all;
    }

    private static JsonNode read() {
        try {
            return new YAMLMapper()
                    .readTree(Path.of("..", "deploy", "kafka", "topics.yaml").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
