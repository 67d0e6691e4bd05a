package care.doorstep.local.realm;

import static care.doorstep.local.Repository.CHECKOUT;
import static org.assertj.core.api.Assertions.assertThat;

import care.doorstep.local.stack.Secrets;
import care.doorstep.local.stack.ServiceSpec;
import care.doorstep.local.stack.StackFolder;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RealmFileTest {

    private final ObjectNode plain = RealmFile.plain(CHECKOUT).realm();
    private final ObjectNode demo = RealmFile.withDemo(CHECKOUT).realm();

    @Test
    void the_plain_realm_knows_no_demo() {
        assertThat(plain.toString()).doesNotContainIgnoringCase("demo");
        assertThat(users(plain)).containsExactly("service-account-operator");
    }

    @Test
    void the_plain_realm_accepts_no_loopback_redirect() {
        assertThat(client(plain, "gateway").get("redirectUris").toString())
                .isEqualTo("[\"${DOORSTEP_GATEWAY_URL}/*\"]");
    }

    @Test
    void every_secret_of_the_plain_realm_is_a_placeholder() {
        entries(plain, "clients")
                .forEach(client -> assertThat(client.path("secret").asText())
                        .as(client.path("clientId").asText())
                        .startsWith("${DOORSTEP_SECRET_"));
    }

    @Test
    void every_placeholder_gets_a_generated_secret(@TempDir Path folder) {
        var placeholders = RealmFile.withDemo(CHECKOUT).placeholders(new Secrets(StackFolder.at(folder)));
        assertThat(placeholders).hasSize(8).containsKeys("DOORSTEP_SECRET_GATEWAY", "DOORSTEP_SECRET_OPERATOR");
        assertThat(placeholders.values()).doesNotHaveDuplicates();
    }

    @Test
    void every_client_of_a_demo_realm_marks_its_tokens() {
        entries(demo, "clients")
                .forEach(client -> assertThat(scopes(client))
                        .as(client.path("clientId").asText())
                        .contains("demo-marker"));
        assertThat(demo.toString()).contains("\"claim.name\":\"doorstep_demo\"");
    }

    @Test
    void every_service_signs_in_to_kafka_and_to_nothing_else() {
        ServiceSpec.all()
                .forEach(service ->
                        assertThat(scopes(client(plain, service.kafkaClient()))).containsExactly("basic", "kafka"));
    }

    @Test
    void a_users_token_is_no_kafka_token() {
        assertThat(scopes(client(demo, "gateway"))).doesNotContain("kafka");
    }

    @Test
    void the_analyst_reaches_kafka_but_no_api() {
        assertThat(scopes(client(demo, "analyst"))).contains("kafka").doesNotContain("doorstep-api");
    }

    @Test
    void every_role_a_user_has_is_defined() {
        List<String> defined = entries(demo, "roles", "realm")
                .map(role -> role.path("name").asText())
                .toList();
        entries(demo, "users")
                .flatMap(user -> strings(user.path("realmRoles")))
                .forEach(role -> assertThat(defined).contains(role));
    }

    @Test
    void every_scope_a_client_has_is_defined() {
        List<String> defined = entries(demo, "clientScopes")
                .map(scope -> scope.path("name").asText())
                .toList();
        entries(demo, "clients").forEach(client -> assertThat(defined).containsAll(scopes(client)));
    }

    @Test
    void only_the_demo_loader_may_act_for_every_team() {
        assertThat(entries(demo, "users")
                        .filter(user -> strings(user.path("realmRoles")).anyMatch("team-proxy"::equals))
                        .map(user -> user.path("username").asText()))
                .containsExactly("service-account-demo-loader");
    }

    @Test
    void the_care_agency_is_a_care_agency_and_nothing_more() {
        assertThat(entries(demo, "users")
                        .filter(user ->
                                user.path("serviceAccountClientId").asText().equals("care-agency"))
                        .flatMap(user -> strings(user.path("realmRoles"))))
                .containsExactly("care-agency");
    }

    private static JsonNode client(ObjectNode realm, String name) {
        return entries(realm, "clients")
                .filter(client -> client.path("clientId").asText().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> users(ObjectNode realm) {
        return entries(realm, "users")
                .map(user -> user.path("username").asText())
                .toList();
    }

    private static List<String> scopes(JsonNode client) {
        return strings(client.path("defaultClientScopes")).toList();
    }

    private static Stream<String> strings(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false).map(JsonNode::asText);
    }

    private static Stream<JsonNode> entries(JsonNode realm, String... path) {
        JsonNode node = realm;
        for (String name : path) {
            node = node.path(name);
        }
        return StreamSupport.stream(node.spliterator(), false);
    }
}
