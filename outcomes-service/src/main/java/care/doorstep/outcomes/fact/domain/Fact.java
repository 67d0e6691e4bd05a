package care.doorstep.outcomes.fact.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one event of another service says that an outcome may depend on. Facts are kept as they come and weighed when
 * they are read, because events of different topics arrive in any order.
 */
public sealed interface Fact {

    Origin origin();

    /** When it happened, which may be before it was stated. */
    Instant at();

    default @Nullable UUID planId() {
        return null;
    }

    /** The neighbourhood the event names, in force at the time. */
    default @Nullable String neighbourhoodId() {
        return null;
    }

    record ReferralReceived(
            Origin origin, Instant at, @Nullable String neighbourhoodId, String referringOrganisation)
            implements Fact {}

    record ReferralOffered(
            Origin origin, Instant at, @Nullable String neighbourhoodId) implements Fact {}

    /**
     * @param measurementType CSDS waiting time measurement type: 05 is the two-hour standard
     * @param provisional true until a clinician has confirmed the need
     */
    record ClockStarted(Origin origin, Instant at, String measurementType, boolean provisional, Instant dueAt)
            implements Fact {}

    record ClockBreached(Origin origin, Instant at, String measurementType, Instant dueAt) implements Fact {}

    /**
     * A stop or its correction.
     *
     * @param outcome met, missed or not-required, as the owner of the clock decided
     * @param startedAt names the clock together with the measurement type
     */
    record ClockStopped(
            Origin origin,
            Instant at,
            String measurementType,
            String outcome,
            Instant startedAt,
            @Nullable Long minutes)
            implements Fact {}

    /** @param seen false for a visit that found nobody in */
    record ContactRecorded(Origin origin, Instant at, boolean seen, String mechanism, String staffId) implements Fact {}

    record CapacityEscalated(Origin origin, Instant at) implements Fact {}

    record PlanCreated(Origin origin, Instant at, UUID planId) implements Fact {}

    /**
     * @param historyTaken the person told their history
     * @param repeats the assessment this one repeats
     */
    record AssessmentRecorded(
            Origin origin,
            Instant at,
            UUID planId,
            String discipline,
            String staffId,
            boolean historyTaken,
            @Nullable UUID repeats)
            implements Fact {

        /** The person had to tell again what was already known. */
        public boolean storyRetold() {
            return historyTaken && repeats != null;
        }
    }

    record GoalsAgreed(Origin origin, Instant at, UUID planId, List<UUID> goals) implements Fact {
        public GoalsAgreed {
            goals = List.copyOf(goals);
        }
    }

    record PlanReviewed(Origin origin, Instant at, UUID planId, UUID reviewId, List<GoalScored> goals) implements Fact {
        public PlanReviewed {
            goals = List.copyOf(goals);
        }
    }

    /** @param primaryDiagnosis ICD-10 code, where the hospital gave one */
    record HospitalActivity(
            Origin origin,
            Instant at,
            UUID activityId,
            Activity kind,
            @Nullable String primaryDiagnosis) implements Fact {}

    /** @param attainment achieved, partly-achieved or not-achieved */
    record GoalScored(UUID goalId, String attainment) {
        public boolean achieved() {
            return "achieved".equals(attainment);
        }
    }

    /** Hospital activity: an admission, a discharge, an attendance at A&amp;E. */
    enum Activity {
        ADMITTED,
        DISCHARGED,
        ATTENDED
    }
}
