package care.doorstep.careplan.plan.domain;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The parts that grow; several professionals may add to them at once. */
public record Entries(
        List<Assessment> assessments,
        List<Goal> goals,
        List<MdtDecision> decisions,
        List<Action> actions,
        List<Contingency> contingencies,
        List<Consent> consents,
        List<Review> reviews) {

    public Entries {
        assessments = List.copyOf(assessments);
        goals = List.copyOf(goals);
        decisions = List.copyOf(decisions);
        actions = List.copyOf(actions);
        contingencies = List.copyOf(contingencies);
        consents = List.copyOf(consents);
        reviews = List.copyOf(reviews);
    }

    static Entries empty() {
        return new Entries(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /** The story as it was last told. */
    public Optional<History> history() {
        return assessments.reversed().stream()
                .filter(Assessment::tookHistory)
                .findFirst()
                .map(a -> new History(a.history() == null ? "" : a.history(), a.assessor(), a.assessedAt(), a.id()));
    }

    Optional<Goal> goal(GoalId id) {
        return goals.stream().filter(g -> g.id().equals(id)).findFirst();
    }

    Optional<Action> action(ActionId id) {
        return actions.stream().filter(a -> a.id().equals(id)).findFirst();
    }

    Entries with(Assessment added) {
        return new Entries(plus(assessments, added), goals, decisions, actions, contingencies, consents, reviews);
    }

    Entries withGoals(List<Goal> added) {
        var all = Stream.concat(goals.stream(), added.stream()).toList();
        return new Entries(assessments, all, decisions, actions, contingencies, consents, reviews);
    }

    Entries with(MdtDecision added) {
        return new Entries(assessments, goals, plus(decisions, added), actions, contingencies, consents, reviews);
    }

    Entries with(Action added) {
        return new Entries(assessments, goals, decisions, plus(actions, added), contingencies, consents, reviews);
    }

    Entries with(Contingency added) {
        return new Entries(assessments, goals, decisions, actions, plus(contingencies, added), consents, reviews);
    }

    Entries with(Consent added) {
        return new Entries(assessments, goals, decisions, actions, contingencies, plus(consents, added), reviews);
    }

    /** Adds the review and marks each scored goal. */
    Entries with(Review added) {
        var scored = goals.stream().map(goal -> scored(goal, added)).toList();
        return new Entries(assessments, scored, decisions, actions, contingencies, consents, plus(reviews, added));
    }

    Entries changing(ActionId actionId, UnaryOperator<Action> change) {
        var changed = actions.stream()
                .map(a -> a.id().equals(actionId) ? change.apply(a) : a)
                .toList();
        return new Entries(assessments, goals, decisions, changed, contingencies, consents, reviews);
    }

    private static Goal scored(Goal goal, Review review) {
        return review.scores().stream()
                .filter(s -> s.goalId().equals(goal.id()))
                .findFirst()
                .map(s -> goal.scored(s.attainment()))
                .orElse(goal);
    }

    private static <T> List<T> plus(List<T> list, T added) {
        return Stream.concat(list.stream(), Stream.of(added)).toList();
    }
}
