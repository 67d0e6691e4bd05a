package care.doorstep.acceptance.access;

import static org.assertj.core.api.Assertions.assertThat;

import care.doorstep.acceptance.contract.ApiDocument;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The expected answers are complete: needs no stack, so that a new operation without a row fails at once. */
class AccessRowsTest {

    private static final Set<String> SUBJECTS = Set.of("ours", "theirs", "nobodys", "unknown");

    static List<String> services() {
        return ApiDocument.all().stream().map(ApiDocument::service).toList();
    }

    @Test
    void every_service_is_looked_at() {
        assertThat(services()).hasSizeGreaterThanOrEqualTo(5);
    }

    @ParameterizedTest
    @MethodSource("services")
    void every_operation_has_one_row_and_every_row_an_operation(String service) {
        var rows = Row.of(service).stream().map(Row::operation).toList();
        var operations = ApiDocument.of(service)
                .operations()
                .map(operation -> operation.name().toString())
                .toList();
        assertThat(rows)
                .as("rows of access/%s.yaml; see \"Access\" in acceptance/README.md", service)
                .containsExactlyInAnyOrderElementsOf(operations);
    }

    @ParameterizedTest
    @MethodSource("services")
    void a_row_admits_the_roles_that_the_document_names(String service) {
        var documented = ApiDocument.of(service)
                .operations()
                .collect(Collectors.toMap(operation -> operation.name().toString(), operation -> operation));
        for (var row : Row.of(service)) {
            var operation = documented.get(row.operation());
            assertThat(row.open()).as("%s is open", row.operation()).isEqualTo(operation.open());
            assertThat(row.roles())
                    .as("roles of %s", row.operation())
                    .containsExactlyInAnyOrderElementsOf(operation.roles());
        }
    }

    @ParameterizedTest
    @MethodSource("services")
    void a_row_names_sights_that_exist(String service) {
        assertThat(Row.of(service).stream().flatMap(row -> row.admits().keySet().stream()))
                .isSubsetOf(Standing.sights().keySet());
    }

    @Test
    void every_role_of_the_realm_calls() {
        var realm = Stream.of("deploy/keycloak/doorstep-realm.json", "deploy/demo/doorstep-realm-demo.json")
                .flatMap(file -> named(Yaml.file(file).at("/roles/realm"), "name"))
                .collect(Collectors.toSet());
        realm.add("none");
        assertThat(Caller.File.read().roles().keySet())
                .as("roles of access/callers.yaml")
                .isEqualTo(realm);
    }

    @Test
    void every_sight_says_how_far_it_reaches_for_everybody() {
        assertThat(Standing.sights().values()).allSatisfy(sight -> {
            assertThat(sight.own().keySet()).isEqualTo(SUBJECTS);
            assertThat(sight.other().keySet()).isEqualTo(SUBJECTS);
        });
    }

    @Test
    void every_topic_has_a_row_and_every_row_a_topic() {
        var topics = Yaml.file("deploy/kafka/topics.yaml").path("topics");
        assertThat(TopicAccess.expected().topics().keySet())
                .as("rows of access/topics.yaml; see \"Access\" in acceptance/README.md")
                .containsExactlyInAnyOrderElementsOf(keys(topics));
    }

    @Test
    void a_topic_row_names_clients_that_exist() {
        var clients = keys(Yaml.file("deploy/kafka/topics.yaml").path("clients"));
        assertThat(TopicAccess.expected().topics().values().stream()
                        .flatMap(row -> Stream.of(row.writes(), row.reads())))
                .allSatisfy(named -> assertThat(clients).containsAll(named));
    }

    private static Set<String> keys(JsonNode object) {
        return object.properties().stream().map(java.util.Map.Entry::getKey).collect(Collectors.toSet());
    }

    private static Stream<String> named(JsonNode list, String field) {
        return stream(list, one -> one.path(field).asText());
    }

    private static <T> Stream<T> stream(JsonNode list, Function<JsonNode, T> what) {
        return StreamSupport.stream(list.spliterator(), false).map(what);
    }
}
