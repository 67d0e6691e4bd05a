package care.doorstep.careplan.plan.domain;

import care.doorstep.careplan.person.domain.PersonId;
import care.doorstep.careplan.plan.domain.Action.Task;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** K's plan and those around it. */
final class PlanFixture {

    static final Instant NOON = Instant.parse("2026-10-06T11:00:00Z");
    static final Professional OT = new Professional("u-ot", "Olive Tan", "RY9");
    static final Professional AGENCY = new Professional("u-agency", "Homeward Care", "VZ901");
    static final Professional OTHER_AGENCY = new Professional("u-other", "Other Care", "VZ902");
    static final String STORY = "Lives with her daughter M; falls often; her foot hurts.";

    private PlanFixture() {}

    static CarePlan draft() {
        return CarePlan.open(new Identity(
                        new PlanId(UUID.randomUUID()),
                        new PersonId(UUID.randomUUID()),
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        "journey",
                        NOON))
                .next();
    }

    static CarePlan active() {
        return draft().agreeGoals(List.of(goal("less pain"), goal("fewer falls")), AgreedWith.PERSON, goalIds(), NOON)
                .next();
    }

    static NewGoal goal(String text) {
        return new NewGoal(text, 8);
    }

    static Supplier<GoalId> goalIds() {
        return () -> new GoalId(UUID.randomUUID());
    }

    static AssessmentId newAssessment() {
        return new AssessmentId(UUID.randomUUID());
    }

    static NewAssessment by(Discipline discipline, @Nullable String history) {
        return new NewAssessment(discipline, "needs grab rails", history, null, null);
    }

    static NewAssessment repeating(Discipline discipline, AssessmentId earlier) {
        return new NewAssessment(discipline, "again", STORY, earlier, RepeatReason.CONDITION_CHANGED);
    }

    static Task instruction() {
        return new Task(ActionKind.INSTRUCTION, "Prompt fluids at each call", null, "VZ901", null, null);
    }

    static Task action(@Nullable GoalId towards) {
        return new Task(ActionKind.ACTION, "Exercises", towards, "RY9", Discipline.PHYSIOTHERAPY, null);
    }
}
