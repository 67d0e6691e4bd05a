package care.doorstep.acceptance.access;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What one operation is to answer; the columns of the files are explained in the README.
 *
 * @param turn rows of a later turn are tried after all of an earlier one
 * @param open for anybody, without a token
 * @param ifMatch {@code stale}: a version that nothing has, so that who is admitted changes nothing
 * @param body JSON; {@code {personId}} and the like stand for the ids of whom it is about
 * @param text a body of comma-separated values
 * @param path path parameters that have nothing to do with a person
 * @param listOf the answer is a list; what one may not see is missing there instead of refused
 * @param answer what an admitted caller is answered
 * @param hidden how what one may not see is answered
 * @param machines what a machine client of an admitted role is answered, where that differs
 * @param admits sight to roles; any other role is answered 403
 */
record Row(
        String operation,
        int turn,
        boolean open,
        @Nullable String ifMatch,
        @Nullable JsonNode body,
        @Nullable String text,
        Map<String, String> path,
        @Nullable String listOf,
        List<Integer> answer,
        int hidden,
        @Nullable Integer machines,
        Map<String, List<String>> admits) {

    static final String EVERY_ROLE = "every role";

    Row {
        turn = turn == 0 ? 1 : turn;
        path = path == null ? Map.of() : path;
        answer = answer == null ? List.of(200) : answer;
        hidden = hidden == 0 ? 404 : hidden;
        admits = admits == null ? Map.of() : admits;
    }

    static List<Row> of(String service) {
        return Yaml.data(service, new TypeReference<>() {});
    }

    /** The sight of a role that is admitted at all. */
    Optional<String> sightOf(String role) {
        return admits.entrySet().stream()
                .filter(sight ->
                        sight.getValue().contains(role) || sight.getValue().contains(EVERY_ROLE))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    Stream<String> roles() {
        return admits.values().stream().flatMap(List::stream).filter(role -> !role.equals(EVERY_ROLE));
    }

    /** What is sent, before the ids are filled in. */
    String template() {
        return body == null ? Optional.ofNullable(text).orElse("") : body.toString();
    }
}
