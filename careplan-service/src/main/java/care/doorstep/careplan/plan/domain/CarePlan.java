package care.doorstep.careplan.plan.domain;

import care.doorstep.careplan.person.domain.PersonId;
import care.doorstep.careplan.plan.domain.Action.Acknowledgement;
import care.doorstep.careplan.plan.domain.Action.Completion;
import care.doorstep.careplan.plan.domain.Action.Task;
import care.doorstep.careplan.plan.domain.PlanRuleBroken.Violation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The one personalised care and support plan of a person (PRSB PCSP 2.0). A draft opens when a team accepts the person;
 * agreeing goals makes it active. What is possible in both states is declared here, the rest on the state itself.
 */
public sealed interface CarePlan {

    Contents contents();

    /** The same state with other contents. */
    CarePlan holding(Contents changed);

    default Identity identity() {
        return contents().identity();
    }

    default PlanId id() {
        return identity().planId();
    }

    default PersonId personId() {
        return identity().personId();
    }

    default Entries entries() {
        return contents().entries();
    }

    static Step open(Identity identity) {
        var contents = new Contents(identity, Heading.empty(), Entries.empty(), 0, identity.createdAt());
        return new Step(new Draft(contents), new PlanEvent.Created(identity));
    }

    /** No goals are agreed yet: everything can be written, nothing can be reviewed. */
    record Draft(Contents contents) implements CarePlan {
        @Override
        public Draft holding(Contents changed) {
            return new Draft(changed);
        }
    }

    /** Goals are agreed; the plan can be reviewed against them. */
    record Active(Contents contents) implements CarePlan {
        @Override
        public Active holding(Contents changed) {
            return new Active(changed);
        }

        /** Scores goals. {@code nextReviewOn} lies after the review. */
        public Step review(Review review) {
            Reviews.check(review, entries());
            return new Step(
                    holding(contents().with(entries().with(review), review.at())),
                    new PlanEvent.Reviewed(identity(), review));
        }
    }

    /**
     * Tell your story once: an assessment that takes the history again, or a discipline that assesses again, says which
     * assessment it repeats and why.
     */
    default Step recordAssessment(AssessmentId id, NewAssessment handedIn, Professional assessor, Instant at) {
        Repeats.check(handedIn, entries());
        var assessment = handedIn.by(id, assessor, at);
        return grown(entries().with(assessment), at, new PlanEvent.AssessmentRecorded(identity(), assessment));
    }

    /** Goals are added; earlier ones stay with their scores. */
    default Step agreeGoals(List<NewGoal> agreed, AgreedWith with, Supplier<GoalId> ids, Instant at) {
        var goals = agreed.stream()
                .map(g -> new Goal(ids.get(), g.text(), g.importance(), with, at, null))
                .toList();
        check(goals);
        var next = new Active(contents().with(entries().withGoals(goals), at));
        return new Step(next, new PlanEvent.GoalsAgreed(identity(), goals, with, at));
    }

    default Step recordDecision(MdtDecision decision) {
        if (decision.attendees().isEmpty()) {
            throw new PlanRuleBroken("attendees", "name at least one person who was there");
        }
        return grown(entries().with(decision), decision.at(), new PlanEvent.MdtDecisionRecorded(identity(), decision));
    }

    default Step plan(ActionId actionId, Task task, Professional by, Instant at) {
        requireGoal(task.goalId());
        var action = new Action(actionId, task, by, at, null, null);
        return grown(entries().with(action), at, new PlanEvent.ActionPlanned(identity(), action));
    }

    default Step complete(ActionId actionId, @Nullable String note, Professional by, Instant at) {
        var action = entries().action(actionId).orElseThrow(PlanNotFound::new);
        if (action.completion() != null) {
            throw new TransitionNotAllowed(actionId, "completion", "it is already done");
        }
        var done = action.completed(new Completion(note, by, at));
        return grown(
                entries().changing(actionId, _ -> done),
                at,
                new PlanEvent.ActionCompleted(identity(), done, by.organisation(), at));
    }

    /**
     * The owner says that it has read its instruction.
     *
     * @throws PlanNotFound to any organisation but the owner
     * @throws TransitionNotAllowed when it was acknowledged before
     */
    default Step acknowledge(ActionId actionId, Professional by, Instant at) {
        var instruction = instruction(actionId, by.organisation());
        if (instruction.acknowledgement() != null) {
            throw new TransitionNotAllowed(actionId, "acknowledgement", "it is already acknowledged");
        }
        var read = instruction.acknowledged(new Acknowledgement(by, at));
        return grown(
                entries().changing(actionId, _ -> read),
                at,
                new PlanEvent.InstructionAcknowledged(identity(), read, by.organisation(), at));
    }

    /** The instruction, for its owner only. */
    default Action instruction(ActionId actionId, String organisation) {
        return entries()
                .action(actionId)
                .filter(a -> a.isInstructionFor(organisation))
                .orElseThrow(PlanNotFound::new);
    }

    default Step raise(Contingency contingency) {
        return grown(
                entries().with(contingency),
                contingency.at(),
                new PlanEvent.ContingencyRaised(identity(), contingency));
    }

    default Step record(Consent consent) {
        return grown(entries().with(consent), consent.at(), new PlanEvent.ConsentRecorded(identity(), consent));
    }

    default Step nameCoordinator(Coordination named, Instant at) {
        return rewritten(contents().heading().with(named), at, new PlanEvent.CoordinatorNamed(identity(), named, at));
    }

    default Step write(AboutMe aboutMe) {
        var at = aboutMe.writtenAt();
        return rewritten(contents().heading().with(aboutMe), at, new PlanEvent.PreferencesRecorded(identity(), at));
    }

    /** There is an answer now; it can be replaced, and never goes back to "not recorded". */
    default Step record(Allergies answer, Instant at) {
        if (answer instanceof Allergies.NotRecorded) {
            throw new PlanRuleBroken("status", "an answer cannot be taken back to not-recorded");
        }
        return rewritten(
                contents().heading().with(answer), at, new PlanEvent.AllergiesRecorded(identity(), answer, at));
    }

    private Step grown(Entries entries, Instant at, PlanEvent event) {
        return new Step(holding(contents().with(entries, at)), event);
    }

    private Step rewritten(Heading heading, Instant at, PlanEvent event) {
        return new Step(holding(contents().with(heading, at)), event);
    }

    private void requireGoal(@Nullable GoalId goalId) {
        if (goalId != null && entries().goal(goalId).isEmpty()) {
            throw new PlanRuleBroken("goalId", "is not a goal of this plan");
        }
    }

    private static void check(List<Goal> goals) {
        if (goals.isEmpty()) {
            throw new PlanRuleBroken("goals", "agree at least one goal");
        }
        var violations = new ArrayList<Violation>();
        for (int i = 0; i < goals.size(); i++) {
            var importance = goals.get(i).importance();
            if (importance != null && (importance < 1 || importance > 10)) {
                violations.add(new Violation("goals/" + i + "/importance", "is a score from 1 to 10"));
            }
        }
        if (!violations.isEmpty()) {
            throw new PlanRuleBroken(violations);
        }
    }
}
