package care.doorstep.outcomes.fact.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import care.doorstep.outcomes.experience.domain.Experience;
import care.doorstep.outcomes.fact.domain.Context;
import care.doorstep.outcomes.fact.domain.Fact;
import care.doorstep.outcomes.fact.domain.Facts;
import care.doorstep.outcomes.fact.domain.Period;
import care.doorstep.outcomes.fact.domain.Selection;
import care.doorstep.outcomes.figure.domain.Counts;
import care.doorstep.outcomes.figure.domain.GoalsAttained;
import care.doorstep.outcomes.figure.domain.StoryRetold;
import care.doorstep.outcomes.figure.domain.TwoHourResponse;
import care.doorstep.outcomes.figure.domain.WaitToFirstContact;
import care.doorstep.outcomes.summary.domain.Course;
import care.doorstep.outcomes.summary.domain.DiagnosisLists;
import care.doorstep.platform.inbox.ReceivedEvent;
import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

class FactProjectionFuzzTest {

    private static final DiagnosisLists DIAGNOSES = new DiagnosisLists("1", List.of("W19"), List.of("N39"));
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Instant NOW = Instant.parse("2026-01-05T10:00:00Z");
    private static final Period YEAR = new Period(LocalDate.parse("2025-01-06"), LocalDate.parse("2026-01-05"));

    /** An event on each line: its type, a space and its body. */
    @FuzzTest(maxDuration = "10m")
    @DictionaryEntries({
        "referral.received {",
        "referral.clock-started {",
        "referral.clock-stopped {",
        "referral.clock-breached {",
        "caseload.contact-recorded {",
        "careplan.assessment-recorded {",
        "careplan.goals-agreed {",
        "careplan.reviewed {",
        "activity.admitted {",
        "null"
    })
    void what_is_kept_of_any_events_can_be_counted(byte[] told) {
        var kept = new Kept();
        var projections = List.of(
                new ReferralFacts(kept), new CaseloadFacts(kept), new CareplanFacts(kept), new ActivityFacts(kept));
        for (var line : new String(told, StandardCharsets.UTF_8).split("\n")) {
            projections.forEach(projection -> project(projection, line));
        }
        count(kept);
    }

    private static void project(FactProjection projection, String line) {
        try {
            var typeAndBody = line.split(" ", 2);
            var body = JSON.readTree(typeAndBody[typeAndBody.length - 1]);
            var id = UUID.nameUUIDFromBytes(line.getBytes(StandardCharsets.UTF_8));
            projection.project(new ReceivedEvent(
                    id, projection.topic(), "a", typeAndBody[0], body, NOW, null, null, null, null, 0, 0));
        } catch (RuntimeException | JsonProcessingException e) {
            assertThat(e).as("the event is parked, and nothing of it is kept").isNotNull();
        }
    }

    private static void count(Kept kept) {
        assertThat(TwoHourResponse.of(kept.facts, YEAR, NOW).evidence()).isNotNull();
        assertThat(WaitToFirstContact.of(kept.facts, YEAR).evidence()).isNotNull();
        assertThat(StoryRetold.of(kept.all(Fact.AssessmentRecorded.class)).evidence())
                .isNotNull();
        assertThat(GoalsAttained.of(kept.all(Fact.PlanReviewed.class)).evidence())
                .isNotNull();
        assertThat(Counts.referralsReceived(kept.all(Fact.ReferralReceived.class))
                        .evidence())
                .isNotNull();
        assertThat(Counts.capacityEscalations(kept.all(Fact.CapacityEscalated.class))
                        .evidence())
                .isNotNull();
        assertThat(new Course(kept.facts, List.<Experience>of(), DIAGNOSES).summaries())
                .isNotNull();
    }

    /** In memory, with what the tables refuse: a fact without its time or its person. */
    private static final class Kept implements Facts {

        private final List<Fact> facts = new ArrayList<>();

        private <F extends Fact> List<F> all(Class<F> kind) {
            return facts.stream().filter(kind::isInstance).map(kind::cast).toList();
        }

        @Override
        public void add(Context context, List<Fact> added) {
            for (var fact : added) {
                if (fact.at() == null || fact.origin().personId() == null) {
                    throw new IllegalArgumentException("not null");
                }
            }
            facts.addAll(added);
        }

        @Override
        public void forget(Context context) {
            facts.clear();
        }

        @Override
        public List<Fact> during(Selection selection, Set<Class<? extends Fact>> kinds) {
            return List.copyOf(facts);
        }

        @Override
        public List<Fact> ofReferralsWith(
                Class<? extends Fact> anchor, Selection selection, Set<Class<? extends Fact>> kinds) {
            return List.copyOf(facts);
        }

        @Override
        public List<Fact> about(UUID personId) {
            return List.copyOf(facts);
        }

        @Override
        public boolean submittedBy(String organisation, UUID referralId, UUID personId) {
            return false;
        }

        @Override
        public boolean mayBeAbout(UUID referralId, UUID personId) {
            return true;
        }
    }
}
