package care.doorstep.careplan.plan.rest;

import care.doorstep.careplan.plan.domain.AboutMe;
import care.doorstep.careplan.plan.domain.Action;
import care.doorstep.careplan.plan.domain.Allergies;
import care.doorstep.careplan.plan.domain.Assessment;
import care.doorstep.careplan.plan.domain.CarePlan;
import care.doorstep.careplan.plan.domain.CarePlan.Active;
import care.doorstep.careplan.plan.domain.CarePlan.Draft;
import care.doorstep.careplan.plan.domain.Coded;
import care.doorstep.careplan.plan.domain.Consent;
import care.doorstep.careplan.plan.domain.Contingency;
import care.doorstep.careplan.plan.domain.Goal;
import care.doorstep.careplan.plan.domain.History;
import care.doorstep.careplan.plan.domain.MdtDecision;
import care.doorstep.careplan.plan.domain.Review;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A plan as its readers see it. */
record PlanView(
        UUID planId,
        long version,
        UUID personId,
        String status,
        @Nullable String coordinator,
        @Nullable String deputy,
        @Nullable HistoryView history,
        @Nullable AboutMeView aboutMe,
        @Nullable ConsentView consent,
        AllergiesView allergies,
        List<AssessmentView> assessments,
        List<GoalView> goals,
        List<ActionView> actions,
        List<MdtDecisionView> mdtDecisions,
        List<ContingencyView> contingency,
        List<ReviewView> reviews,
        Instant createdAt,
        Instant lastUpdatedAt) {

    static PlanView of(CarePlan plan) {
        var heading = plan.contents().heading();
        var entries = plan.entries();
        var named = heading.coordination();
        return new PlanView(
                plan.id().value(),
                plan.contents().version(),
                plan.personId().value(),
                status(plan),
                named == null ? null : named.coordinator(),
                named == null ? null : named.deputy(),
                entries.history().map(HistoryView::of).orElse(null),
                heading.aboutMe() == null ? null : AboutMeView.of(heading.aboutMe()),
                entries.consents().isEmpty()
                        ? null
                        : ConsentView.of(entries.consents().getLast()),
                AllergiesView.of(heading.allergies()),
                entries.assessments().stream().map(AssessmentView::of).toList(),
                entries.goals().stream().map(GoalView::of).toList(),
                entries.actions().stream().map(ActionView::of).toList(),
                entries.decisions().stream().map(MdtDecisionView::of).toList(),
                entries.contingencies().stream().map(ContingencyView::of).toList(),
                entries.reviews().stream().map(ReviewView::of).toList(),
                plan.identity().createdAt(),
                plan.contents().updatedAt());
    }

    private static String status(CarePlan plan) {
        return switch (plan) {
            case Draft _ -> "draft";
            case Active _ -> "active";
        };
    }

    @Override
    public String toString() {
        return "PlanView[" + planId + ", v" + version + "]";
    }

    /** The person's story, told once. */
    record HistoryView(String text, String takenBy, String organisation, Instant takenAt, UUID assessmentId) {
        static HistoryView of(History h) {
            return new HistoryView(
                    h.text(),
                    h.takenBy().name(),
                    h.takenBy().organisation(),
                    h.takenAt(),
                    h.assessmentId().value());
        }
    }

    record AboutMeView(
            @Nullable String whatMatters,
            @Nullable String importantPeople,
            @Nullable String howToCommunicate,
            @Nullable String wellness,
            @Nullable String pleaseDoAndDont,
            @Nullable String howToSupport,
            @Nullable String alsoWorthKnowing,
            @Nullable String supportedBy,
            String writtenBy,
            Instant writtenAt) {
        static AboutMeView of(AboutMe a) {
            var words = a.words();
            return new AboutMeView(
                    words.whatMatters(),
                    words.importantPeople(),
                    words.howToCommunicate(),
                    words.wellness(),
                    words.pleaseDoAndDont(),
                    words.howToSupport(),
                    words.alsoWorthKnowing(),
                    words.supportedBy(),
                    a.writtenBy().name(),
                    a.writtenAt());
        }
    }

    record ConsentView(String basis, String withWhom, String recordedBy, Instant at) {
        static ConsentView of(Consent c) {
            return new ConsentView(
                    c.basis().code(), c.withWhom(), c.recordedBy().name(), c.at());
        }
    }

    /** {@code not-recorded} means that nobody has asked. */
    record AllergiesView(
            String status,
            List<AllergyView> items,
            @Nullable String recordedBy,
            @Nullable Instant recordedAt) {
        static AllergiesView of(Allergies answer) {
            return switch (answer) {
                case Allergies.NotRecorded none -> new AllergiesView(none.code(), List.of(), null, null);
                case Allergies.NoneKnown none ->
                    new AllergiesView(none.code(), List.of(), none.recordedBy().name(), none.at());
                case Allergies.Recorded some ->
                    new AllergiesView(
                            some.code(),
                            some.items().stream()
                                    .map(i -> new AllergyView(i.substance(), i.reaction()))
                                    .toList(),
                            some.recordedBy().name(),
                            some.at());
            };
        }
    }

    record AllergyView(String substance, @Nullable String reaction) {}

    record AssessmentView(
            UUID assessmentId,
            String discipline,
            String summary,
            boolean historyTaken,
            @Nullable UUID repeats,
            @Nullable String repeatReason,
            String assessor,
            String organisation,
            Instant assessedAt) {
        static AssessmentView of(Assessment a) {
            return new AssessmentView(
                    a.id().value(),
                    a.discipline().code(),
                    a.summary(),
                    a.tookHistory(),
                    a.repeats() == null ? null : a.repeats().value(),
                    code(a.repeatReason()),
                    a.assessor().name(),
                    a.assessor().organisation(),
                    a.assessedAt());
        }
    }

    record GoalView(
            UUID goalId,
            String text,
            @Nullable Integer importance,
            String agreedWith,
            Instant agreedAt,
            @Nullable String attainment) {
        static GoalView of(Goal g) {
            return new GoalView(
                    g.id().value(),
                    g.text(),
                    g.importance(),
                    g.agreedWith().code(),
                    g.agreedAt(),
                    code(g.attainment()));
        }
    }

    record ActionView(
            UUID actionId,
            String kind,
            String what,
            @Nullable UUID goalId,
            String ownerOrganisation,
            @Nullable String ownerDiscipline,
            @Nullable LocalDate dueOn,
            String plannedBy,
            Instant plannedAt,
            @Nullable DoneView acknowledged,
            @Nullable DoneView completed) {
        static ActionView of(Action a) {
            var task = a.task();
            var read = a.acknowledgement();
            var done = a.completion();
            return new ActionView(
                    a.id().value(),
                    task.kind().code(),
                    task.what(),
                    task.goalId() == null ? null : task.goalId().value(),
                    task.ownerOrganisation(),
                    code(task.ownerDiscipline()),
                    task.dueOn(),
                    a.plannedBy().name(),
                    a.plannedAt(),
                    read == null
                            ? null
                            : new DoneView(read.by().name(), read.by().organisation(), read.at(), null),
                    done == null
                            ? null
                            : new DoneView(done.by().name(), done.by().organisation(), done.at(), done.note()));
        }
    }

    /** Who did it and when. */
    record DoneView(
            String by,
            String organisation,
            Instant at,
            @Nullable String note) {}

    record MdtDecisionView(
            UUID decisionId,
            List<AttendeeView> attendees,
            boolean withRepresentative,
            String decision,
            String recordedBy,
            Instant at) {
        static MdtDecisionView of(MdtDecision d) {
            return new MdtDecisionView(
                    d.id(),
                    d.attendees().stream()
                            .map(a -> new AttendeeView(a.name(), a.role()))
                            .toList(),
                    d.withRepresentative(),
                    d.decision(),
                    d.recordedBy().name(),
                    d.at());
        }
    }

    record AttendeeView(String name, String role) {}

    record ContingencyView(
            UUID contingencyId,
            String trigger,
            String whatShouldHappen,
            @Nullable String contact,
            String raisedBy,
            Instant at) {
        static ContingencyView of(Contingency c) {
            return new ContingencyView(
                    c.id(),
                    c.trigger().code(),
                    c.whatShouldHappen(),
                    c.contact(),
                    c.raisedBy().name(),
                    c.at());
        }
    }

    record ReviewView(
            UUID reviewId,
            List<ScoreView> goals,
            @Nullable String note,
            @Nullable LocalDate nextReviewOn,
            String reviewedBy,
            Instant reviewedAt) {
        static ReviewView of(Review r) {
            return new ReviewView(
                    r.id(),
                    r.scores().stream()
                            .map(s -> new ScoreView(
                                    s.goalId().value(), s.attainment().code()))
                            .toList(),
                    r.note(),
                    r.nextReviewOn(),
                    r.reviewedBy().name(),
                    r.at());
        }
    }

    record ScoreView(UUID goalId, String attainment) {}

    private static @Nullable String code(@Nullable Coded coded) {
        return coded == null ? null : coded.code();
    }
}
