package care.doorstep.gateway.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A shared care plan as the screen shows it. */
public record PlanView(
        String planId,
        String personId,
        @Nullable String status,
        @Nullable String coordinator,
        @Nullable String deputy,
        @Nullable History history,
        @Nullable AboutMe aboutMe,
        @Nullable Allergies allergies,
        List<Assessment> assessments,
        List<Goal> goals,
        List<Action> actions,
        List<Decision> mdtDecisions,
        List<Contingency> contingency,
        List<Review> reviews,
        @Nullable Instant lastUpdatedAt) {

    public PlanView {
        assessments = orNone(assessments);
        goals = orNone(goals);
        actions = orNone(actions);
        mdtDecisions = orNone(mdtDecisions);
        contingency = orNone(contingency);
        reviews = orNone(reviews);
    }

    public record History(
            @Nullable String text,
            @Nullable String takenBy,
            @Nullable String organisation,
            @Nullable Instant takenAt) {}

    public record AboutMe(
            @Nullable String whatMatters,
            @Nullable String importantPeople,
            @Nullable String howToCommunicate,
            @Nullable String wellness,
            @Nullable String pleaseDoAndDont,
            @Nullable String howToSupport,
            @Nullable String alsoWorthKnowing,
            @Nullable String supportedBy) {}

    public record Allergies(
            @Nullable String status, @Nullable List<Allergy> items) {}

    public record Allergy(
            @Nullable String substance, @Nullable String reaction) {

        public String words() {
            return substance + (reaction == null ? "" : ": " + reaction);
        }
    }

    public record Assessment(
            String assessmentId,
            @Nullable String discipline,
            @Nullable String summary,
            @Nullable String repeatReason,
            @Nullable String assessor,
            @Nullable String organisation,
            @Nullable Instant assessedAt) {}

    public record Goal(
            String goalId,
            String text,
            @Nullable Integer importance,
            @Nullable String attainment) {}

    public record Action(
            String actionId,
            @Nullable String goalId,
            @Nullable String kind,
            @Nullable String what,
            @Nullable String ownerOrganisation,
            @Nullable String ownerDiscipline,
            @Nullable LocalDate dueOn,
            @Nullable Done acknowledged,
            @Nullable Done completed) {

        public boolean instruction() {
            return "instruction".equals(kind);
        }
    }

    public record Done(
            @Nullable Instant at,
            @Nullable String note,
            @Nullable String by) {}

    public record Decision(
            @Nullable List<Attendee> attendees,
            boolean withRepresentative,
            @Nullable String decision,
            @Nullable Instant at) {}

    public record Attendee(@Nullable String name, @Nullable String role) {}

    public record Contingency(
            @Nullable String trigger,
            @Nullable String whatShouldHappen,
            @Nullable String contact,
            @Nullable Instant at) {}

    public record Review(
            @Nullable String note,
            @Nullable LocalDate nextReviewOn,
            @Nullable Instant reviewedAt) {}

    public Optional<Action> action(String id) {
        return actions.stream().filter(a -> a.actionId().equals(id)).findFirst();
    }

    private static <T> List<T> orNone(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }

    @Override
    public String toString() {
        return "PlanView[" + planId + "]";
    }
}
