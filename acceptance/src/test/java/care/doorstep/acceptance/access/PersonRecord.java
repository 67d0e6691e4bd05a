package care.doorstep.acceptance.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import care.doorstep.acceptance.edge.Partner;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** A person in every service, as far as somebody may see; the timeline stands for the rest of the record. */
record PersonRecord(UUID person, List<String> contexts) {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** Of all five services. */
    static PersonRecord of(UUID person) {
        return new PersonRecord(person, List.of("referral", "caseload", "careplan", "stratification", "outcomes"));
    }

    /** Without the front door's, which no partner's system reads. */
    static PersonRecord ofAPartner(UUID person) {
        return new PersonRecord(person, List.of("caseload", "careplan", "stratification", "outcomes"));
    }

    /** Waits until every service has heard. */
    void opensTo(Partner who) {
        await("sight of the person")
                .atMost(PATIENCE)
                .untilAsserted(() -> assertThat(answers(who).values()).containsOnly(200));
    }

    /** Waits until every service has heard. */
    void closesTo(Partner who) {
        await("no sight of the person").atMost(PATIENCE).untilAsserted(() -> isClosedTo(who));
    }

    void isOpenTo(Partner who) {
        assertThat(answers(who))
                .as("what is open")
                .allSatisfy((_, status) -> assertThat(status).isEqualTo(200));
    }

    void isClosedTo(Partner who) {
        assertThat(answers(who))
                .as("what is closed")
                .allSatisfy((_, status) -> assertThat(status).isEqualTo(404));
    }

    private Map<String, Integer> answers(Partner who) {
        var answers = new TreeMap<String, Integer>();
        for (var context : contexts) {
            var path = "/api/" + context + "/v1/people/" + person + "/timeline";
            answers.put(context, who.get(path).status());
        }
        return answers;
    }
}
