package care.doorstep.careplan.plan.domain;

import static care.doorstep.careplan.plan.domain.PlanFixture.AGENCY;
import static care.doorstep.careplan.plan.domain.PlanFixture.NOON;
import static care.doorstep.careplan.plan.domain.PlanFixture.OT;
import static care.doorstep.careplan.plan.domain.PlanFixture.OTHER_AGENCY;
import static care.doorstep.careplan.plan.domain.PlanFixture.STORY;
import static care.doorstep.careplan.plan.domain.PlanFixture.action;
import static care.doorstep.careplan.plan.domain.PlanFixture.active;
import static care.doorstep.careplan.plan.domain.PlanFixture.by;
import static care.doorstep.careplan.plan.domain.PlanFixture.draft;
import static care.doorstep.careplan.plan.domain.PlanFixture.goalIds;
import static care.doorstep.careplan.plan.domain.PlanFixture.instruction;
import static care.doorstep.careplan.plan.domain.PlanFixture.newAssessment;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import care.doorstep.careplan.plan.domain.Allergies.Allergy;
import care.doorstep.careplan.plan.domain.CarePlan.Active;
import care.doorstep.careplan.plan.domain.CarePlan.Draft;
import care.doorstep.careplan.plan.domain.PlanRuleBroken.Violation;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class CarePlanTest {

    private final ActionId id = new ActionId(UUID.randomUUID());

    @Test
    void a_plan_opens_as_a_draft_that_has_asked_nothing_yet() {
        var plan = draft();
        assertThat(plan).isInstanceOf(Draft.class);
        assertThat(plan.entries().history()).isEmpty();
        assertThat(plan.contents().heading().allergies()).isEqualTo(new Allergies.NotRecorded());
    }

    @Test
    void agreeing_goals_makes_a_draft_active_and_later_goals_are_added() {
        var first = draft().agreeGoals(List.of(new NewGoal("less pain", 9)), AgreedWith.PERSON, goalIds(), NOON);
        assertThat(first.next()).isInstanceOf(Active.class);
        assertThat(first.event()).isInstanceOf(PlanEvent.GoalsAgreed.class);
        var second = first.next()
                .agreeGoals(List.of(new NewGoal("a break", null)), AgreedWith.REPRESENTATIVE, goalIds(), NOON);
        assertThat(second.next().entries().goals()).extracting(Goal::text).containsExactly("less pain", "a break");
        assertThat(((PlanEvent.GoalsAgreed) second.event()).goals()).hasSize(1);
    }

    @Test
    void an_importance_outside_one_to_ten_is_refused_by_its_place() {
        var goals = List.of(new NewGoal("a", 10), new NewGoal("b", 11), new NewGoal("c", 0));
        assertFields(
                () -> draft().agreeGoals(goals, AgreedWith.PERSON, goalIds(), NOON),
                "goals/1/importance",
                "goals/2/importance");
    }

    @Test
    void no_goals_cannot_be_agreed() {
        assertFields(() -> draft().agreeGoals(List.of(), AgreedWith.PERSON, goalIds(), NOON), "goals");
    }

    @Test
    void a_conference_needs_somebody_who_was_there() {
        var nobody = new MdtDecision(UUID.randomUUID(), List.of(), true, "respite", OT, NOON);
        assertFields(() -> draft().recordDecision(nobody), "attendees");
    }

    @Test
    void an_action_serves_a_goal_of_this_plan_or_none() {
        var plan = active();
        var goal = plan.entries().goals().getFirst().id();
        assertThat(plan.plan(id, action(goal), OT, NOON).next().entries().actions())
                .hasSize(1);
        assertThat(plan.plan(id, action(null), OT, NOON).next().entries().actions())
                .hasSize(1);
        assertFields(() -> plan.plan(id, action(new GoalId(UUID.randomUUID())), OT, NOON), "goalId");
    }

    @Test
    void an_action_is_completed_once() {
        var planned = active().plan(id, action(null), OT, NOON).next();
        var done = planned.complete(id, "went well", OT, NOON).next();
        assertThat(done.entries().actions().getFirst().completion()).isNotNull();
        assertThatThrownBy(() -> done.complete(id, null, OT, NOON)).isInstanceOf(TransitionNotAllowed.class);
    }

    @Test
    void an_action_of_another_plan_is_not_found() {
        assertThatThrownBy(() -> active().complete(id, null, OT, NOON)).isInstanceOf(PlanNotFound.class);
    }

    @Test
    void an_agency_acknowledges_its_own_instruction_once() {
        var planned = active().plan(id, instruction(), OT, NOON).next();
        var read = planned.acknowledge(id, AGENCY, NOON);
        assertThat(read.event()).isInstanceOf(PlanEvent.InstructionAcknowledged.class);
        assertThatThrownBy(() -> read.next().acknowledge(id, AGENCY, NOON)).isInstanceOf(TransitionNotAllowed.class);
    }

    @Test
    void to_anybody_else_an_instruction_does_not_exist_and_an_action_is_no_instruction() {
        var planned = active().plan(id, instruction(), OT, NOON).next();
        assertThatThrownBy(() -> planned.acknowledge(id, OTHER_AGENCY, NOON)).isInstanceOf(PlanNotFound.class);
        var action = active().plan(id, action(null), OT, NOON).next();
        assertThatThrownBy(() -> action.acknowledge(id, OT, NOON)).isInstanceOf(PlanNotFound.class);
    }

    @Test
    void none_known_is_an_answer_and_not_recorded_is_not() {
        var answered = draft().record(new Allergies.NoneKnown(OT, NOON), NOON);
        assertThat(answered.event())
                .asInstanceOf(type(PlanEvent.AllergiesRecorded.class))
                .extracting(e -> e.answer().code())
                .isEqualTo("none-known");
        assertFields(() -> answered.next().record(new Allergies.NotRecorded(), NOON), "status");
    }

    @Test
    void recorded_allergies_name_at_least_one() {
        assertFields(() -> new Allergies.Recorded(List.of(), OT, NOON), "items");
    }

    @Test
    void what_exists_once_is_rewritten() {
        var first = draft().nameCoordinator(new Coordination("Asha Patel", null), NOON);
        var second = first.next().nameCoordinator(new Coordination("Ben Cole", "Asha Patel"), NOON);
        assertThat(second.next().contents().heading().coordination())
                .isEqualTo(new Coordination("Ben Cole", "Asha Patel"));
    }

    @Test
    void what_is_printed_of_a_plan_holds_nothing_that_was_written_in_it() {
        var plan = active().recordAssessment(newAssessment(), by(Discipline.NURSING, STORY), OT, NOON)
                .next()
                .plan(id, instruction(), OT, NOON)
                .next()
                .record(new Allergies.Recorded(List.of(new Allergy("penicillin", "rash")), OT, NOON), NOON)
                .next();
        var printed = plan.toString() + plan.entries() + plan.contents().heading() + by(Discipline.NURSING, STORY);
        assertThat(printed).doesNotContain("daughter", "less pain", "fluids", "penicillin", "grab rails");
    }

    private static void assertFields(ThrowingCallable attempt, String... fields) {
        assertThatThrownBy(attempt)
                .asInstanceOf(type(PlanRuleBroken.class))
                .extracting(e -> e.violations().stream().map(Violation::field).toList())
                .isEqualTo(List.of(fields));
    }
}
