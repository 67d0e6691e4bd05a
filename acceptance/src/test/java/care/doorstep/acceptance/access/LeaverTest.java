package care.doorstep.acceptance.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import care.doorstep.acceptance.Journey;
import care.doorstep.acceptance.edge.PageSession;
import care.doorstep.acceptance.edge.SignIn;
import care.doorstep.acceptance.people.Locality;
import care.doorstep.acceptance.stack.Realm;
import care.doorstep.acceptance.stack.RunningStack;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * Somebody leaves and their account is closed. Keycloak's clock is the real one, so the five minutes are proven in two
 * halves: no token lasts longer than five minutes, and when the last one ends there is no other.
 */
@Journey
@Order(6)
class LeaverTest {

    private static final int FIVE_MINUTES = 300;
    private static final Duration SOON = Duration.ofSeconds(5);
    private static final String PAGE = "/teams/NH01-INT";
    private static final String LIVE = "/live?watch=team=NH01-INT";

    private final Realm realm = new Realm();
    private final RunningStack stack = RunningStack.current();
    private final Realm.Account account = new Realm.Account(
            "leaver-" + UUID.randomUUID(), List.of("neighbourhood-clinician"), "RY9", List.of("NH01-INT"));
    private String leaver = "";
    private String usual = "";

    @BeforeEach
    void somebody_works_here() {
        Locality.isThere();
        leaver = realm.addPerson(account);
        usual = realm.lifespan("gateway");
    }

    @AfterEach
    void tokens_last_as_before_and_the_account_is_gone() {
        realm.setLifespan("gateway", usual);
        realm.removePerson(leaver);
    }

    @Test
    void no_token_of_the_realm_lasts_longer_than_five_minutes() {
        assertThat(realm.settings().path("accessTokenLifespan").asInt()).isBetween(1, FIVE_MINUTES);
        assertThat(realm.clients()).isNotEmpty().allSatisfy(client -> {
            assertThat(client.path("attributes").path("access.token.lifespan").asInt(FIVE_MINUTES))
                    .as(client.path("clientId").asText())
                    .isBetween(1, FIVE_MINUTES);
            assertThat(client.path("implicitFlowEnabled").asBoolean())
                    .as(
                            "tokens of another lifespan for %s",
                            client.path("clientId").asText())
                    .isFalse();
        });
        var claims = new Forgery(SignIn.person(account.name(), stack.setting("DEMO_PASSWORD"))
                        .token())
                .claims();
        assertThat(claims.path("exp").asLong() - claims.path("iat").asLong()).isBetween(1L, (long) FIVE_MINUTES);
    }

    @Test
    void a_leaver_gets_no_other_token_by_password_nor_by_going_on() {
        var signIn = SignIn.person(account.name(), stack.setting("DEMO_PASSWORD"));
        var goingOn = SignIn.goingOn(signIn.attempt().expect(200).text("/refresh_token"));
        goingOn.attempt().expect(200);

        realm.disable(leaver);
        goingOn.attempt().expect(400);
        assertThat(signIn.attempt().status()).isIn(400, 401);
    }

    @Test
    void a_leaver_disabled_at_ten_has_no_session_at_five_past() {
        realm.tokensLast("gateway", SOON);
        var session = PageSession.of(account.name(), stack.setting("DEMO_PASSWORD"));
        waitFor(SOON.plusSeconds(1));
        assertThat(session.open(PAGE).body())
                .as("a session outlives its tokens")
                .contains("Caseload of NH01-INT");
        var live = CompletableFuture.supplyAsync(() -> session.answer(LIVE, "Accept", "text/event-stream"));
        waitFor(Duration.ofSeconds(1));
        assertThat(live).as("a stream of an open session").isNotDone();

        realm.disable(leaver);
        waitFor(SOON);
        assertThat(live).as("a stream ends with its token").isDone();
        assertThat(live.join().body()).contains("event:here");
        assertThat(session.answer(LIVE, "Accept", "text/event-stream").statusCode())
                .isIn(401, 499);
        assertThat(session.answer(PAGE, "HX-Request", "true").statusCode()).isIn(401, 499);
        var shown = session.open(PAGE);
        assertThat(shown.body()).doesNotContain("Caseload of NH01-INT");
        assertThat(shown.uri().toString()).startsWith(stack.keycloak());
    }

    @Test
    void whoever_is_signed_out_at_keycloak_is_led_to_sign_in_again() {
        realm.tokensLast("gateway", SOON);
        var session = PageSession.of(account.name(), stack.setting("DEMO_PASSWORD"));
        realm.signOut(leaver);
        waitFor(SOON.plusSeconds(1));
        assertThat(session.open(PAGE).uri().toString()).startsWith(stack.keycloak());
        assertThat(session.answer(PAGE, "HX-Request", "true").statusCode()).isEqualTo(499);
    }

    private static void waitFor(Duration time) {
        var over = Instant.now().plus(time);
        await().atMost(time.plusSeconds(1)).until(() -> Instant.now().isAfter(over));
    }
}
