package care.doorstep.acceptance.access;

import static org.assertj.core.api.Assertions.assertThat;

import care.doorstep.acceptance.edge.SignIn;
import care.doorstep.acceptance.stack.Realm;
import care.doorstep.acceptance.stack.RunningStack;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A token of a client that holds every role, and the same with each fault. */
final class FaultyTokens implements AutoCloseable {

    private final Realm realm = new Realm();
    private final RunningStack stack = RunningStack.current();
    private final List<String> machines = new ArrayList<>();
    private final String run = UUID.randomUUID().toString().substring(0, 8);
    private final String elsewhere;
    private final SignIn genuine;
    private final Map<TokenFault, String> faulty = new EnumMap<>(TokenFault.class);

    FaultyTokens() {
        elsewhere = realm.addMachineElsewhere(account("all-roles-"));
        var brief = machine("all-roles-briefly-");
        realm.tokensLast("all-roles-briefly-" + run, Duration.ofSeconds(1));
        var expired = brief.attempt().text("/access_token");
        genuine = machine("all-roles-");
        var forgery = new Forgery(genuine());
        faulty.put(TokenFault.EXPIRED, expired);
        faulty.put(TokenFault.WRONG_AUDIENCE, analyst());
        faulty.put(TokenFault.WRONG_ISSUER, ofAnotherRealm());
        faulty.put(TokenFault.UNSIGNED, forgery.unsigned());
        faulty.put(TokenFault.FOREIGN_SIGNATURE, forgery.signedWithAnotherKey());
        faulty.put(TokenFault.PUBLIC_KEY_AS_SECRET, forgery.signedWithThePublicKey());
        faulty.put(TokenFault.CHANGED_CLAIMS, forgery.saying("organisation", "Z90001"));
        awaitEndOf(expired);
    }

    /** Nothing wrong with it: what shows that it is the fault which is refused. */
    String genuine() {
        return genuine.token();
    }

    /** Empty where the fault is to have none. */
    Optional<String> with(TokenFault fault) {
        return Optional.ofNullable(faulty.get(fault));
    }

    private SignIn machine(String name) {
        machines.add(realm.addMachine(account(name)));
        return SignIn.machine(name + run, stack.setting("DEMO_SECRET"));
    }

    private Realm.Account account(String name) {
        var roles = Caller.File.read().roles().keySet().stream()
                .filter(role -> !role.equals("none"))
                .toList();
        return new Realm.Account(name + run, roles, "RY9", List.of("NH01-INT"));
    }

    private String analyst() {
        return SignIn.machine("analyst", stack.setting("DEMO_SECRET")).token();
    }

    private String ofAnotherRealm() {
        var token = SignIn.machine(stack.masterRealm(), "all-roles-" + run, stack.setting("DEMO_SECRET"))
                .attempt()
                .text("/access_token");
        var ours = new Forgery(genuine()).claims();
        var theirs = new Forgery(token).claims();
        for (var claim : List.of("aud", "organisation", "teams")) {
            assertThat(theirs.path(claim).toString()).contains(ours.path(claim).asText());
        }
        assertThat(ours.path("roles")).containsAll(theirs.path("roles")).hasSizeGreaterThan(10);
        assertThat(theirs.path("iss")).isNotEqualTo(ours.path("iss"));
        return token;
    }

    private static void awaitEndOf(String token) {
        var end = Instant.ofEpochSecond(new Forgery(token).claims().path("exp").asLong() + 1);
        var left = Duration.between(Instant.now(), end);
        assertThat(left).as("a token that lasts a second").isLessThan(Duration.ofSeconds(5));
        try {
            Thread.sleep(left);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        machines.forEach(realm::removeMachine);
        realm.removeMachineElsewhere(elsewhere);
    }
}
