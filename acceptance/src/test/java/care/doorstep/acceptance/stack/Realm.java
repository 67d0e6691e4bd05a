package care.doorstep.acceptance.stack;

import care.doorstep.acceptance.edge.Answer;
import care.doorstep.acceptance.edge.Json;
import care.doorstep.acceptance.edge.Partner;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The realm of the stack, as Keycloak's administrator sees and changes it: users and clients that no demo has. */
public final class Realm {

    private static final String LIFESPAN = "access.token.lifespan";
    private static final String REALM = "/admin/realms/doorstep";
    private static final String ANOTHER_REALM = "/admin/realms/master";

    private final Partner administrator = Partner.identityAdministrator();

    /** Somebody to be signed in. */
    public record Account(String name, List<String> roles, String organisation, List<String> teams) {

        private Map<String, List<String>> attributes() {
            return Map.of("organisation", List.of(organisation), "teams", teams);
        }
    }

    /** The realm's settings. */
    public JsonNode settings() {
        return administrator.get(REALM).expect(200).json();
    }

    public Stream<JsonNode> clients() {
        return StreamSupport.stream(
                administrator.get(REALM + "/clients").expect(200).json().spliterator(), false);
    }

    /** A person with the password of the demo; returns the user's id. */
    public String addPerson(Account account) {
        var password = RunningStack.current().setting("DEMO_PASSWORD");
        var created = administrator.post(
                REALM + "/users",
                Map.of(
                        "username",
                        account.name(),
                        "enabled",
                        true,
                        "firstName",
                        "Test",
                        "lastName",
                        "Account",
                        "attributes",
                        account.attributes(),
                        "credentials",
                        List.of(Map.of("type", "password", "value", password, "temporary", false))));
        var id = idOf(created);
        grant(id, account.roles());
        return id;
    }

    /** A machine client with the secret of the demo, for the APIs; returns the client's id. */
    public String addMachine(Account account) {
        var client = Map.of(
                "clientId", account.name(),
                "secret", RunningStack.current().setting("DEMO_SECRET"),
                "standardFlowEnabled", false,
                "serviceAccountsEnabled", true,
                "defaultClientScopes", List.of("basic", "profile", "doorstep-api", "demo-marker"),
                "optionalClientScopes", List.of());
        var id = idOf(administrator.post(REALM + "/clients", client));
        var user = administrator
                .get(REALM + "/clients/" + id + "/service-account-user")
                .expect(200);
        var changed = ((ObjectNode) user.json()).set("attributes", Json.read(Json.write(account.attributes())));
        administrator.put(REALM + "/users/" + user.text("/id"), changed).expect(204);
        grant(user.text("/id"), account.roles());
        return id;
    }

    /** A machine client of another realm, whose tokens claim what ours do; returns the client's id. */
    public String addMachineElsewhere(Account account) {
        var client = Map.of(
                "clientId", account.name(),
                "secret", RunningStack.current().setting("DEMO_SECRET"),
                "standardFlowEnabled", false,
                "serviceAccountsEnabled", true,
                "protocolMappers",
                        List.of(
                                mapper("audience", "oidc-audience-mapper", "included.custom.audience", "doorstep-api"),
                                claim("organisation", "String", account.organisation()),
                                claim("roles", "JSON", Json.write(account.roles())),
                                claim("teams", "JSON", Json.write(account.teams()))));
        return idOf(administrator.post(ANOTHER_REALM + "/clients", client));
    }

    public void removeMachineElsewhere(String id) {
        administrator.delete(ANOTHER_REALM + "/clients/" + id).expect(204);
    }

    private static Map<String, Object> claim(String name, String type, String value) {
        return mapper(
                name, "oidc-hardcoded-claim-mapper", "claim.name", name, "claim.value", value, "jsonType.label", type);
    }

    private static Map<String, Object> mapper(String name, String kind, String... settings) {
        var config = new HashMap<String, String>(Map.of("access.token.claim", "true"));
        for (var n = 0; n < settings.length; n += 2) {
            config.put(settings[n], settings[n + 1]);
        }
        return Map.of("name", name, "protocol", "openid-connect", "protocolMapper", kind, "config", config);
    }

    /** From now on the access tokens of this client last so long. */
    public void tokensLast(String clientId, Duration time) {
        setLifespan(clientId, String.valueOf(time.toSeconds()));
    }

    /** What is set for this client, in seconds; nothing where the realm decides. */
    public String lifespan(String clientId) {
        return client(clientId).path("attributes").path(LIFESPAN).asText();
    }

    public void setLifespan(String clientId, String seconds) {
        var client = (ObjectNode) client(clientId);
        client.withObject("/attributes").put(LIFESPAN, seconds);
        administrator
                .put(REALM + "/clients/" + client.path("id").asText(), client)
                .expect(204);
    }

    /** The account is closed: what happens when somebody leaves. */
    public void disable(String userId) {
        administrator.put(REALM + "/users/" + userId, Map.of("enabled", false)).expect(204);
    }

    /** All sessions of this person end, as after half an hour away. */
    public void signOut(String userId) {
        administrator.post(REALM + "/users/" + userId + "/logout", Map.of()).expect(204);
    }

    public void removePerson(String userId) {
        administrator.delete(REALM + "/users/" + userId).expect(204);
    }

    public void removeMachine(String id) {
        administrator.delete(REALM + "/clients/" + id).expect(204);
    }

    private JsonNode client(String clientId) {
        return administrator
                .get(REALM + "/clients?clientId=" + clientId)
                .expect(200)
                .json()
                .path(0);
    }

    private void grant(String userId, List<String> roles) {
        var granted = roles.stream()
                .map(role ->
                        administrator.get(REALM + "/roles/" + role).expect(200).json())
                .toList();
        administrator
                .post(REALM + "/users/" + userId + "/role-mappings/realm", granted)
                .expect(204);
    }

    private static String idOf(Answer created) {
        var location = created.expect(201).header("Location");
        return location.substring(location.lastIndexOf('/') + 1);
    }
}
