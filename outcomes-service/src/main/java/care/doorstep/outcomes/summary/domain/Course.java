package care.doorstep.outcomes.summary.domain;

import care.doorstep.outcomes.experience.domain.Experience;
import care.doorstep.outcomes.experience.domain.Respondent;
import care.doorstep.outcomes.fact.domain.Fact;
import care.doorstep.outcomes.fact.domain.Fact.Activity;
import care.doorstep.outcomes.fact.domain.Fact.AssessmentRecorded;
import care.doorstep.outcomes.fact.domain.Fact.ContactRecorded;
import care.doorstep.outcomes.fact.domain.Fact.GoalsAgreed;
import care.doorstep.outcomes.fact.domain.Fact.HospitalActivity;
import care.doorstep.outcomes.fact.domain.Fact.PlanCreated;
import care.doorstep.outcomes.fact.domain.Fact.PlanReviewed;
import care.doorstep.outcomes.fact.domain.Fact.ReferralReceived;
import care.doorstep.outcomes.fact.domain.FirstContact;
import care.doorstep.outcomes.fact.domain.Origin;
import care.doorstep.outcomes.fact.domain.Period;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Everything known of one person's care, in whatever order it arrived, and the summaries that follow from it: one for
 * each review of a plan. A fact that comes late and happened before a review changes that review's summary.
 */
public final class Course {

    private final List<Fact> facts;
    private final List<Experience> experiences;
    private final DiagnosisLists diagnoses;

    public Course(List<Fact> facts, List<Experience> experiences, DiagnosisLists diagnoses) {
        this.facts = List.copyOf(facts);
        this.experiences = List.copyOf(experiences);
        this.diagnoses = diagnoses;
    }

    public List<Summary> summaries() {
        return all(PlanReviewed.class)
                .sorted(Comparator.comparing(PlanReviewed::at).thenComparing(Fact::origin, Origin.OLDEST_FIRST))
                .map(this::summary)
                .toList();
    }

    private Summary summary(PlanReviewed review) {
        var span = span(review);
        return new Summary(
                review.origin().personId(),
                review.planId(),
                review.reviewId(),
                storyRetold(review, span),
                differentStaff(span),
                minutesToFirstContact(review),
                days(span, diagnoses::isFall),
                days(span, diagnoses::isUrinaryInfection),
                admissions(span),
                goalsAchieved(review),
                goalsAgreed(review),
                carerExperience(review, span),
                review.at().truncatedTo(ChronoUnit.MILLIS));
    }

    /** From the receipt of the plan's referral, else from the plan's opening, to the review. */
    private Predicate<Instant> span(PlanReviewed review) {
        var start = receipt(review)
                .map(Fact::at)
                .or(() -> plan(review).map(Fact::at))
                .orElse(Instant.MIN);
        return at -> !at.isBefore(start) && !at.isAfter(review.at());
    }

    private int storyRetold(PlanReviewed review, Predicate<Instant> span) {
        return (int) all(AssessmentRecorded.class)
                .filter(a -> a.planId().equals(review.planId()) && span.test(a.at()) && a.storyRetold())
                .count();
    }

    private int differentStaff(Predicate<Instant> span) {
        var assessors =
                all(AssessmentRecorded.class).filter(a -> span.test(a.at())).map(AssessmentRecorded::staffId);
        var visitors = all(ContactRecorded.class)
                .filter(c -> c.seen() && span.test(c.at()))
                .map(ContactRecorded::staffId);
        return (int) Stream.concat(assessors, visitors).distinct().count();
    }

    private @Nullable Long minutesToFirstContact(PlanReviewed review) {
        var receipt = receipt(review);
        if (receipt.isEmpty()) {
            return null;
        }
        var referral = receipt.get().origin().referralId();
        var contacts = facts.stream()
                .filter(f -> Objects.equals(f.origin().referralId(), referral) && !f.at().isAfter(review.at()))
                .toList();
        return FirstContact.seen(contacts)
                .map(contact -> FirstContact.minutes(receipt.get(), contact))
                .orElse(null);
    }

    /** An attendance and the admission that follows it on the same day are one. */
    private int days(Predicate<Instant> span, Predicate<@Nullable String> diagnosis) {
        return (int) all(HospitalActivity.class)
                .filter(a -> a.kind() != Activity.DISCHARGED && span.test(a.at()))
                .filter(a -> diagnosis.test(a.primaryDiagnosis()))
                .map(a -> LocalDate.ofInstant(a.at(), Period.ZONE))
                .distinct()
                .count();
    }

    private int admissions(Predicate<Instant> span) {
        return (int) all(HospitalActivity.class)
                .filter(a -> a.kind() == Activity.ADMITTED && span.test(a.at()))
                .map(HospitalActivity::activityId)
                .distinct()
                .count();
    }

    private int goalsAgreed(PlanReviewed review) {
        return (int) all(GoalsAgreed.class)
                .filter(g -> g.planId().equals(review.planId()) && !g.at().isAfter(review.at()))
                .flatMap(g -> g.goals().stream())
                .distinct()
                .count();
    }

    private int goalsAchieved(PlanReviewed review) {
        Map<UUID, Boolean> latest = new HashMap<>();
        all(PlanReviewed.class)
                .filter(r -> r.planId().equals(review.planId()) && !r.at().isAfter(review.at()))
                .sorted(Comparator.comparing(PlanReviewed::at))
                .forEach(r -> r.goals().forEach(goal -> latest.put(goal.goalId(), goal.achieved())));
        return (int) latest.values().stream().filter(Boolean::booleanValue).count();
    }

    /** Feedback is often given after the review: it counts until the next review of the plan. */
    private @Nullable Integer carerExperience(PlanReviewed review, Predicate<Instant> span) {
        var next = all(PlanReviewed.class)
                .filter(r -> r.planId().equals(review.planId()) && r.at().isAfter(review.at()))
                .map(Fact::at)
                .min(Comparator.naturalOrder());
        Predicate<Instant> afterwards =
                at -> at.isAfter(review.at()) && next.map(at::isBefore).orElse(true);
        return experiences.stream()
                .filter(e -> e.respondent() == Respondent.CARER)
                .filter(e -> span.or(afterwards).test(e.at()))
                .max(Comparator.comparing(Experience::at))
                .map(Experience::score)
                .orElse(null);
    }

    private Optional<PlanCreated> plan(PlanReviewed review) {
        return all(PlanCreated.class)
                .filter(p -> p.planId().equals(review.planId()))
                .findFirst();
    }

    private Optional<ReferralReceived> receipt(PlanReviewed review) {
        return plan(review)
                .flatMap(plan -> all(ReferralReceived.class)
                        .filter(r -> Objects.equals(
                                r.origin().referralId(), plan.origin().referralId()))
                        .findFirst());
    }

    private <F extends Fact> Stream<F> all(Class<F> kind) {
        return facts.stream().filter(kind::isInstance).map(kind::cast);
    }
}
