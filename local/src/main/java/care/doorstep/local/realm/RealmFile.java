package care.doorstep.local.realm;

import care.doorstep.local.install.Checkout;
import care.doorstep.local.stack.Secrets;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The realm as Keycloak imports it: {@code deploy/keycloak/doorstep-realm.json}, with the demo users and clients of
 * {@code deploy/demo/} laid over it where a demo is wanted. Secrets stay placeholders, which Keycloak fills from its
 * environment.
 */
public record RealmFile(ObjectNode realm) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String MARKED = "everyClientHasScope";
    private static final List<String> IDENTITIES = List.of("clientId", "username", "name");
    private static final Pattern SECRET = Pattern.compile("\\$\\{DOORSTEP_SECRET_([A-Z_]+)}");

    public static RealmFile plain(Checkout checkout) {
        return new RealmFile(read(checkout.of("deploy/keycloak/doorstep-realm.json")));
    }

    public static RealmFile withDemo(Checkout checkout) {
        return plain(checkout).with(read(checkout.of("deploy/demo/doorstep-realm-demo.json")));
    }

    /** Objects are merged, lists joined; an entry of a list that is there already is merged by its name. */
    RealmFile with(ObjectNode overlay) {
        ObjectNode merged = realm.deepCopy();
        ObjectNode additions = overlay.deepCopy();
        additions.remove("description");
        JsonNode marker = additions.remove(MARKED);
        merge(merged, additions);
        if (marker != null) {
            merged.withArray("clients")
                    .forEach(client -> ((ObjectNode) client)
                            .withArray("defaultClientScopes")
                            .add(marker.asText()));
        }
        return new RealmFile(merged);
    }

    public String toJson() {
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(realm);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The generated secrets this file asks for, by the name of the environment variable. */
    public Map<String, String> placeholders(Secrets secrets) {
        return SECRET.matcher(toJson())
                .results()
                .map(found -> found.group(1))
                .distinct()
                .collect(Collectors.toMap(name -> "DOORSTEP_SECRET_" + name, name -> secrets.get(clientSecret(name))));
    }

    /** File name, under secrets/, of a Keycloak client's secret. */
    public static String clientSecret(String client) {
        return "client-" + client.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static void merge(ObjectNode into, ObjectNode from) {
        from.properties().forEach(property -> {
            JsonNode present = into.get(property.getKey());
            if (present instanceof ObjectNode left && property.getValue() instanceof ObjectNode right) {
                merge(left, right);
            } else if (present instanceof ArrayNode left && property.getValue() instanceof ArrayNode right) {
                right.forEach(entry -> add(left, entry));
            } else {
                into.set(property.getKey(), property.getValue());
            }
        });
    }

    private static void add(ArrayNode list, JsonNode entry) {
        for (JsonNode present : list) {
            if (present instanceof ObjectNode left && entry instanceof ObjectNode right && sameEntry(left, right)) {
                merge(left, right);
                return;
            }
        }
        list.add(entry);
    }

    private static boolean sameEntry(ObjectNode left, ObjectNode right) {
        return IDENTITIES.stream()
                .filter(left::has)
                .findFirst()
                .map(identity -> left.get(identity).equals(right.get(identity)))
                .orElse(false);
    }

    private static ObjectNode read(Path file) {
        try {
            return (ObjectNode) JSON.readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read " + file, e);
        }
    }
}
