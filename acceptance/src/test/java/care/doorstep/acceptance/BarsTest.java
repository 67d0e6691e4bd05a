package care.doorstep.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import care.doorstep.acceptance.edge.Answer;
import care.doorstep.acceptance.edge.Partner;
import care.doorstep.acceptance.people.BarsMessage;
import care.doorstep.acceptance.people.Locality;
import care.doorstep.acceptance.people.People;
import care.doorstep.acceptance.people.Person;
import care.doorstep.acceptance.screen.StaffBrowser;
import care.doorstep.acceptance.stack.StackClock;
import care.doorstep.acceptance.topic.Topics;
import com.microsoft.playwright.Locator.WaitForOptions;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Referral messages of the Booking and Referral Standard at the front door. */
@Journey
@Order(2)
class BarsTest {

    @BeforeAll
    static void the_county_is_there() {
        Locality.isThere();
    }

    @Test
    void a_message_is_accepted_and_flagged_for_the_hub_where_its_practice_is_not_of_our_county() {
        var person = People.somebody().registeredWith(Locality.FAR_AWAY);
        var answer = send(UUID.randomUUID(), message(person)).expect(200);
        assertThat(answer.header("Content-Type")).contains("fhir+json");

        var personId = known(person);
        var received = Topics.listening().hear("referral.received", personId);
        assertThat(received.data().path("flags").toString()).contains("unknown-practice");
        assertThat(received.text("referringOrganisation")).isEqualTo("Z90001");
    }

    @Test
    void it_shows_on_an_open_worklist_within_a_second_without_reload() {
        send(UUID.randomUUID(), message(People.somebody())).expect(200);
        var person = People.somebody();
        var message = message(person);
        try (var triage = StaffBrowser.of("triage")) {
            triage.open("/referrals").sees("Referrals");
            triage.page().waitForTimeout(1_500);
            triage.page().evaluate("() => { window.neverReloaded = true }");
            send(UUID.randomUUID(), message).expect(200);
            triage.page().getByText(person.onScreen()).waitFor(within(1_000));
            assertThat(triage.page().evaluate("() => window.neverReloaded")).isEqualTo(true);
            triage.remembersAs("worklist-live");
        }
    }

    @Test
    void the_same_request_id_again_is_a_duplicate_and_leaves_nothing_behind() {
        var person = People.somebody();
        var request = UUID.randomUUID();
        var message = message(person);
        send(request, message).expect(200);
        var referrals = referralsOf(person);

        send(request, message).refusedWithOutcome(409, "duplicate");

        Topics.listening().fallSilent();
        assertThat(referralsOf(person)).isEqualTo(referrals).isEqualTo(1);
        assertThat(Topics.listening().heard("referral.received", known(person))).hasSize(1);
    }

    @Test
    void half_a_message_is_400_and_leaves_nothing_behind() {
        var person = People.somebody();
        var message = message(person);
        send(UUID.randomUUID(), message.substring(0, message.length() / 2)).refusedWithOutcome(400, "invalid");
        var search = Map.of("nhsNumber", person.nhsNumber());
        assertThat(triage().post("/api/referral/v1/people/search", search)
                        .expect(200)
                        .json()
                        .path("items"))
                .isEmpty();
    }

    @Test
    void a_message_without_its_standard_headers_is_400() {
        Partner.system("gp-system")
                .with("Content-Type", "application/fhir+json")
                .with("Accept", "application/fhir+json")
                .post(BarsMessage.PATH, message(People.somebody()))
                .expect(400)
                .tellsNothingOfAnyone();
    }

    @Test
    void the_standards_test_numbers_are_taken_and_marked_not_verified() {
        var person = People.remember(People.somebody().withFailingNumber());
        send(UUID.randomUUID(), message(person)).expect(200);
        try (var triage = StaffBrowser.of("triage")) {
            triage.open("/referrals").sees(person.onScreen()).follow(person.onScreen());
            triage.sees("NHS number not verified").sees("not verified");
        }
    }

    private static Answer send(UUID requestId, String message) {
        return BarsMessage.headers(Partner.system("gp-system"), requestId).post(BarsMessage.PATH, message);
    }

    private static String message(Person person) {
        return BarsMessage.about(person, StackClock.now().toInstant());
    }

    private static UUID known(Person person) {
        return triage().post("/api/referral/v1/people/search", Map.of("nhsNumber", person.nhsNumber()))
                .expect(200)
                .id("/items/0/personId");
    }

    private static int referralsOf(Person person) {
        var path = "/api/referral/v1/people/" + known(person) + "/referrals";
        await("the person is the front door's to see")
                .atMost(Duration.ofSeconds(30))
                .until(() -> triage().get(path).status() == 200);
        return triage().get(path).json().path("items").size();
    }

    private static WaitForOptions within(double milliseconds) {
        return new WaitForOptions().setTimeout(milliseconds);
    }

    private static Partner triage() {
        return Partner.staff("triage");
    }
}
