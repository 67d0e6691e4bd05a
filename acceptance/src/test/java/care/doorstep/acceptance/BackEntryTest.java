package care.doorstep.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import care.doorstep.acceptance.edge.Answer;
import care.doorstep.acceptance.edge.Partner;
import care.doorstep.acceptance.people.Locality;
import care.doorstep.acceptance.people.People;
import care.doorstep.acceptance.people.Referrals;
import care.doorstep.acceptance.stack.StackClock;
import care.doorstep.acceptance.topic.Topics;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** After a downtime what was done on paper is typed in; nobody was late because the system was. */
@Journey
@Order(6)
class BackEntryTest {

    private static final String RESPONSE = "/api/outcomes/v1/figures/two-hour-response-rate/events?limit=200";

    private final Topics topics = Topics.listening();

    @BeforeAll
    static void the_county_is_there() {
        Locality.isThere();
    }

    @Test
    void a_person_referred_and_seen_on_paper_counts_by_when_it_took_place_not_by_when_it_was_typed() {
        var needIdentified = StackClock.now().toInstant().minus(Duration.ofHours(5));
        var seen = needIdentified.plus(Duration.ofMinutes(70));

        var referral = typedInLate(needIdentified);
        var person = triagedAsTwoHours(referral).id("/personId");
        var nurse = Partner.staff("nurse");
        var accepted = accept(nurse, referral);
        nurse.post("/api/caseload/v1/cases/" + accepted.text("/caseId") + "/contacts", contact(seen))
                .expect(201);

        var corrected = topics.hear("referral.clock-corrected", person).satisfiesItsSchema();
        assertThat(corrected.text("outcome")).isEqualTo("met");
        assertThat(corrected.data().path("minutes").asLong()).isEqualTo(70);
        await("the figure follows").atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
            assertThat(counted(referral)).hasSize(1).allSatisfy(evidence -> {
                assertThat(evidence.path("counted").asText()).isEqualTo("numerator");
                assertThat(evidence.path("how").asText()).isEqualTo("met at 70 minutes");
            });
        });
    }

    private static UUID typedInLate(Instant needIdentified) {
        var paper = Referrals.with(
                Referrals.with(Referrals.about(People.somebody()), "needIdentifiedAt", needIdentified.toString()),
                "requestedPriority",
                "two-hour");
        return Partner.staff("calltaker")
                .post(Referrals.ALL, Referrals.with(paper, "channel", "phone"))
                .expect(201)
                .id("/referralId");
    }

    private static Answer triagedAsTwoHours(UUID referral) {
        var triage = Partner.staff("triage");
        var path = Referrals.ALL + "/" + referral;
        var decision = Map.of(
                "outcome", "two-hour-response",
                "basis", "consent",
                "rationale", "Triaged on paper during the downtime.",
                "spokenTo", "The person");
        return triage.change(path + "/triage", triage.get(path).expect(200), decision)
                .expect(200);
    }

    private static Answer accept(Partner nurse, UUID referral) {
        var offered = Referrals.caseOf(referral);
        var path = "/api/caseload/v1/cases/" + offered.text("/caseId");
        return nurse.change(
                        path + "/acceptance",
                        nurse.get(path).expect(200),
                        Map.of("namedClinician", "A clinician of the team"))
                .expect(200);
    }

    private static Map<String, String> contact(Instant tookPlace) {
        return Map.of("mechanism", "face-to-face", "outcome", "seen", "tookPlaceAt", tookPlace.toString());
    }

    private static List<JsonNode> counted(UUID referral) {
        var events = Partner.staff("manager").get(RESPONSE).expect(200).json().path("items");
        return StreamSupport.stream(events.spliterator(), false)
                .filter(e -> e.path("referralId").asText().equals(referral.toString()))
                .toList();
    }
}
