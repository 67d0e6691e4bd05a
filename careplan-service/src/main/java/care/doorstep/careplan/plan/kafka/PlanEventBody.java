package care.doorstep.careplan.plan.kafka;

import care.doorstep.careplan.plan.domain.Coded;
import care.doorstep.careplan.plan.domain.GoalId;
import care.doorstep.careplan.plan.domain.PlanEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The bodies of the plan's events as the schemas in {@code contracts/} describe them: ids and codes. */
sealed interface PlanEventBody {

    record Created(UUID planId, UUID personId, UUID caseId, UUID referralId, String status, Instant createdAt)
            implements PlanEventBody {}

    record AssessmentRecorded(
            UUID planId,
            UUID personId,
            UUID assessmentId,
            String discipline,
            Instant assessedAt,
            String assessorOrganisation,
            String staffId,
            boolean historyTaken,
            @Nullable UUID repeats,
            @Nullable String repeatReason)
            implements PlanEventBody {}

    record GoalsAgreed(UUID planId, UUID personId, List<AgreedGoal> goals, String agreedWith, Instant agreedAt)
            implements PlanEventBody {}

    record AgreedGoal(UUID goalId, @Nullable Integer importance) {}

    record MdtDecisionRecorded(
            UUID planId, UUID personId, UUID decisionId, int attendeeCount, boolean withRepresentative, Instant at)
            implements PlanEventBody {}

    record ActionPlanned(
            UUID planId,
            UUID personId,
            UUID actionId,
            @Nullable UUID goalId,
            String kind,
            String ownerOrganisation,
            @Nullable String ownerDiscipline,
            @Nullable LocalDate dueOn,
            Instant at)
            implements PlanEventBody {}

    record ActionCompleted(
            UUID planId,
            UUID personId,
            UUID actionId,
            @Nullable UUID goalId,
            Instant completedAt,
            String organisation) implements PlanEventBody {}

    record InstructionAcknowledged(UUID planId, UUID personId, UUID actionId, String organisation, Instant at)
            implements PlanEventBody {}

    record ContingencyRaised(UUID planId, UUID personId, String trigger, Instant at) implements PlanEventBody {}

    record ConsentRecorded(UUID planId, UUID personId, String basis, Instant at) implements PlanEventBody {}

    record CoordinatorNamed(UUID planId, UUID personId, String coordinator, Instant at) implements PlanEventBody {}

    record PreferencesRecorded(UUID planId, UUID personId, Instant at) implements PlanEventBody {}

    record AllergiesRecorded(UUID planId, UUID personId, String status, Instant at) implements PlanEventBody {}

    record Reviewed(
            UUID planId,
            UUID personId,
            UUID reviewId,
            List<GoalScore> goals,
            Instant reviewedAt,
            @Nullable LocalDate nextReviewOn)
            implements PlanEventBody {}

    record GoalScore(UUID goalId, String attainment) {}

    static PlanEventBody of(PlanEvent event) {
        var plan = event.plan().planId().value();
        var person = event.plan().personId().value();
        return switch (event) {
            case PlanEvent.Created e ->
                new Created(plan, person, e.plan().caseId(), e.plan().referralId(), "draft", e.at());
            case PlanEvent.AssessmentRecorded e -> assessment(plan, person, e);
            case PlanEvent.GoalsAgreed e -> goals(plan, person, e);
            case PlanEvent.MdtDecisionRecorded e -> decision(plan, person, e);
            case PlanEvent.ActionPlanned e -> planned(plan, person, e);
            case PlanEvent.ActionCompleted e ->
                new ActionCompleted(
                        plan,
                        person,
                        e.action().id().value(),
                        goal(e.action().task().goalId()),
                        e.at(),
                        e.organisation());
            case PlanEvent.InstructionAcknowledged e ->
                new InstructionAcknowledged(plan, person, e.instruction().id().value(), e.organisation(), e.at());
            case PlanEvent.ContingencyRaised e ->
                new ContingencyRaised(plan, person, e.contingency().trigger().code(), e.at());
            case PlanEvent.ConsentRecorded e ->
                new ConsentRecorded(plan, person, e.consent().basis().code(), e.at());
            case PlanEvent.CoordinatorNamed e ->
                new CoordinatorNamed(plan, person, e.named().coordinator(), e.at());
            case PlanEvent.PreferencesRecorded e -> new PreferencesRecorded(plan, person, e.at());
            case PlanEvent.AllergiesRecorded e ->
                new AllergiesRecorded(plan, person, e.answer().code(), e.at());
            case PlanEvent.Reviewed e -> reviewed(plan, person, e);
        };
    }

    private static AssessmentRecorded assessment(UUID plan, UUID person, PlanEvent.AssessmentRecorded event) {
        var a = event.assessment();
        return new AssessmentRecorded(
                plan,
                person,
                a.id().value(),
                a.discipline().code(),
                a.assessedAt(),
                a.assessor().organisation(),
                a.assessor().userId(),
                a.tookHistory(),
                a.repeats() == null ? null : a.repeats().value(),
                code(a.repeatReason()));
    }

    private static GoalsAgreed goals(UUID plan, UUID person, PlanEvent.GoalsAgreed event) {
        var agreed = event.goals().stream()
                .map(g -> new AgreedGoal(g.id().value(), g.importance()))
                .toList();
        return new GoalsAgreed(plan, person, agreed, event.with().code(), event.at());
    }

    private static MdtDecisionRecorded decision(UUID plan, UUID person, PlanEvent.MdtDecisionRecorded event) {
        var d = event.decision();
        return new MdtDecisionRecorded(plan, person, d.id(), d.attendees().size(), d.withRepresentative(), d.at());
    }

    private static ActionPlanned planned(UUID plan, UUID person, PlanEvent.ActionPlanned event) {
        var task = event.action().task();
        return new ActionPlanned(
                plan,
                person,
                event.action().id().value(),
                goal(task.goalId()),
                task.kind().code(),
                task.ownerOrganisation(),
                code(task.ownerDiscipline()),
                task.dueOn(),
                event.at());
    }

    private static Reviewed reviewed(UUID plan, UUID person, PlanEvent.Reviewed event) {
        var r = event.review();
        var scores = r.scores().stream()
                .map(s -> new GoalScore(s.goalId().value(), s.attainment().code()))
                .toList();
        return new Reviewed(plan, person, r.id(), scores, r.at(), r.nextReviewOn());
    }

    private static @Nullable UUID goal(@Nullable GoalId id) {
        return id == null ? null : id.value();
    }

    private static @Nullable String code(@Nullable Coded coded) {
        return coded == null ? null : coded.code();
    }
}
