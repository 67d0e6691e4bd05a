package care.doorstep.outcomes.summary;

import static org.assertj.core.api.Assertions.assertThat;

import care.doorstep.outcomes.experience.domain.Experience;
import care.doorstep.outcomes.experience.domain.Respondent;
import care.doorstep.outcomes.fact.FactsOf;
import care.doorstep.outcomes.fact.domain.Fact;
import care.doorstep.outcomes.fact.domain.Fact.Activity;
import care.doorstep.outcomes.fact.domain.Fact.GoalScored;
import care.doorstep.outcomes.summary.domain.Course;
import care.doorstep.outcomes.summary.domain.DiagnosisLists;
import care.doorstep.outcomes.summary.domain.Summary;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CourseTest {

    private static final DiagnosisLists DIAGNOSES =
            new DiagnosisLists("test", List.of("W00", "W19", "R296"), List.of("N390"));
    private static final UUID PAIN = UUID.randomUUID();
    private static final UUID RESPITE = UUID.randomUUID();

    private final FactsOf k = FactsOf.somebody();
    private final FactsOf thursday = k.again();

    private final List<Fact> story = new ArrayList<>(List.of(
            k.received("2026-10-05T08:00:00Z"),
            k.planCreated("2026-10-05T08:40:00Z"),
            k.noAccess("2026-10-05T08:50:00Z"),
            k.seen("2026-10-05T09:20:00Z", "nurse"),
            k.assessed("2026-10-06T09:00:00Z", "ot", true, null),
            k.assessed("2026-10-06T10:00:00Z", "nurse", false, null),
            k.goalsAgreed("2026-10-08T13:30:00Z", PAIN, RESPITE),
            thursday.received("2026-10-22T13:00:00Z"),
            thursday.seen("2026-10-22T14:20:00Z", "urgent-nurse"),
            k.hospital(Activity.ATTENDED, "2026-10-25T20:00:00Z", "W19"),
            k.hospital(Activity.ADMITTED, "2026-10-25T22:00:00Z", "W19"),
            k.hospital(Activity.DISCHARGED, "2026-10-27T12:00:00Z", "W19"),
            k.hospital(Activity.ATTENDED, "2026-11-02T10:00:00Z", "N39.0"),
            k.reviewed(
                    "2026-11-16T10:00:00Z",
                    new GoalScored(PAIN, "achieved"),
                    new GoalScored(RESPITE, "not-achieved"))));

    @Test
    void a_review_sums_up_what_happened_since_the_referral() {
        var summary = summary(story);

        assertThat(summary.storyRetold()).isZero();
        assertThat(summary.differentStaff()).isEqualTo(3);
        assertThat(summary.minutesToFirstContact()).isEqualTo(80);
        assertThat(summary.falls()).isEqualTo(1);
        assertThat(summary.urinaryInfections()).isEqualTo(1);
        assertThat(summary.admissions()).isEqualTo(1);
        assertThat(summary.goalsAchieved()).isEqualTo(1);
        assertThat(summary.goalsAgreed()).isEqualTo(2);
        assertThat(summary.carerExperience()).isNull();
    }

    @Test
    void the_order_of_arrival_changes_nothing() {
        var expected = summary(story);
        for (var seed = 0; seed < 50; seed++) {
            Collections.shuffle(story, new Random(seed));
            assertThat(summary(story)).isEqualTo(expected);
        }
    }

    @Test
    void a_late_fact_from_before_the_review_counts_and_one_from_after_it_does_not() {
        var before = summary(story);

        story.add(k.hospital(Activity.ADMITTED, "2026-11-17T10:00:00Z", "W19"));
        assertThat(summary(story)).isEqualTo(before);

        story.add(k.hospital(Activity.ADMITTED, "2026-11-10T10:00:00Z", "S72.0"));
        assertThat(summary(story).admissions()).isEqualTo(2);
        assertThat(summary(story).falls()).isEqualTo(1);
    }

    @Test
    void what_happened_before_the_referral_does_not_count() {
        story.add(k.hospital(Activity.ADMITTED, "2026-09-01T10:00:00Z", "W19"));

        assertThat(summary(story).admissions()).isEqualTo(1);
    }

    @Test
    void a_history_taken_again_counts_as_retold() {
        story.add(k.assessed("2026-10-07T09:00:00Z", "ot", true, UUID.randomUUID()));

        assertThat(summary(story).storyRetold()).isEqualTo(1);
    }

    @Test
    void the_carers_latest_score_counts_also_when_it_is_given_after_the_review() {
        var experiences = List.of(
                said(Respondent.CARER, 3, "2026-10-20T10:00:00Z"),
                said(Respondent.CARER, 5, "2026-11-16T11:00:00Z"),
                said(Respondent.PERSON, 1, "2026-11-17T11:00:00Z"));

        assertThat(new Course(story, experiences, DIAGNOSES).summaries())
                .singleElement()
                .extracting(Summary::carerExperience)
                .isEqualTo(5);
    }

    @Test
    void every_review_has_a_summary_of_its_own() {
        story.add(k.reviewed("2026-12-16T10:00:00Z", new GoalScored(RESPITE, "achieved")));

        assertThat(new Course(story, List.of(said(Respondent.CARER, 4, "2026-12-17T10:00:00Z")), DIAGNOSES).summaries())
                .extracting(Summary::goalsAchieved, Summary::carerExperience)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(1, null), org.assertj.core.groups.Tuple.tuple(2, 4));
    }

    @Test
    void without_a_review_there_is_no_summary() {
        story.removeIf(Fact.PlanReviewed.class::isInstance);

        assertThat(new Course(story, List.of(), DIAGNOSES).summaries()).isEmpty();
    }

    @Test
    void a_review_whose_plan_is_not_yet_known_is_summed_up_with_what_there_is() {
        story.removeIf(Fact.PlanCreated.class::isInstance);

        assertThat(summary(story).minutesToFirstContact()).isNull();
    }

    private static Summary summary(List<Fact> facts) {
        return new Course(facts, List.of(), DIAGNOSES).summaries().getFirst();
    }

    private Experience said(Respondent respondent, int score, String at) {
        return new Experience(
                UUID.randomUUID(), k.person, k.referral, respondent, score, null, null, "RY9", Instant.parse(at));
    }
}
