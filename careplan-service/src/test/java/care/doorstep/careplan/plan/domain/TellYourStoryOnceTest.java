package care.doorstep.careplan.plan.domain;

import static care.doorstep.careplan.plan.domain.PlanFixture.NOON;
import static care.doorstep.careplan.plan.domain.PlanFixture.OT;
import static care.doorstep.careplan.plan.domain.PlanFixture.STORY;
import static care.doorstep.careplan.plan.domain.PlanFixture.by;
import static care.doorstep.careplan.plan.domain.PlanFixture.draft;
import static care.doorstep.careplan.plan.domain.PlanFixture.newAssessment;
import static care.doorstep.careplan.plan.domain.PlanFixture.repeating;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import care.doorstep.careplan.plan.domain.PlanRuleBroken.Violation;
import java.util.List;
import org.junit.jupiter.api.Test;

class TellYourStoryOnceTest {

    private final AssessmentId first = newAssessment();
    private final CarePlan told = draft().recordAssessment(first, by(Discipline.OCCUPATIONAL_THERAPY, STORY), OT, NOON)
            .next();

    @Test
    void five_disciplines_assess_and_the_story_is_told_once() {
        var plan = told;
        for (var discipline : List.of(
                Discipline.PHYSIOTHERAPY,
                Discipline.COMMUNITY_MATRON,
                Discipline.CARE_NAVIGATION,
                Discipline.SOCIAL_WORK)) {
            plan = plan.recordAssessment(newAssessment(), by(discipline, null), OT, NOON)
                    .next();
        }
        assertThat(plan.entries().assessments()).hasSize(5);
        assertThat(plan.entries().history())
                .hasValueSatisfying(h -> assertThat(h.text()).isEqualTo(STORY));
    }

    @Test
    void taking_the_story_again_needs_what_it_repeats_and_why() {
        assertRefused(by(Discipline.PHYSIOTHERAPY, STORY), "repeats", "repeatReason");
    }

    @Test
    void a_discipline_that_assesses_again_needs_what_it_repeats_and_why() {
        assertRefused(by(Discipline.OCCUPATIONAL_THERAPY, null), "repeats", "repeatReason");
    }

    @Test
    void naming_the_earlier_one_without_a_reason_is_not_enough() {
        assertRefused(new NewAssessment(Discipline.PHYSIOTHERAPY, "s", STORY, first, null), "repeatReason");
    }

    @Test
    void a_reason_without_naming_the_earlier_one_is_not_enough() {
        assertRefused(
                new NewAssessment(Discipline.PHYSIOTHERAPY, "s", STORY, null, RepeatReason.OUT_OF_DATE), "repeats");
        assertRefused(
                new NewAssessment(Discipline.PHYSIOTHERAPY, "s", null, null, RepeatReason.OUT_OF_DATE), "repeats");
    }

    @Test
    void the_earlier_one_must_be_of_this_plan() {
        assertRefused(repeating(Discipline.PHYSIOTHERAPY, newAssessment()), "repeats");
    }

    @Test
    void with_a_reason_the_story_is_told_again_and_the_latest_counts() {
        var again = newAssessment();
        var plan = told.recordAssessment(again, repeating(Discipline.PHYSIOTHERAPY, first), OT, NOON)
                .next();
        assertThat(plan.entries().history())
                .hasValueSatisfying(h -> assertThat(h.assessmentId()).isEqualTo(again));
        assertThat(plan.entries().assessments()).hasSize(2);
    }

    private void assertRefused(NewAssessment assessment, String... fields) {
        assertThatThrownBy(() -> told.recordAssessment(newAssessment(), assessment, OT, NOON))
                .asInstanceOf(type(PlanRuleBroken.class))
                .extracting(e -> e.violations().stream().map(Violation::field).toList())
                .isEqualTo(List.of(fields));
    }
}
