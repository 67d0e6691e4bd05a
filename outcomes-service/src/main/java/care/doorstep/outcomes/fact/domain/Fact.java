package care.doorstep.outcomes.fact.domain;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one event of another service says that an outcome may depend on. Facts are kept as they come and weighed when
 * they are read, because events of different topics arrive in any order. One that lacks what it is weighed by is none:
 * kept, it would spoil every figure it goes into.
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

    private static void needs(@Nullable Object... values) {
        for (var value : values) {
            Objects.requireNonNull(value, "the event lacks what its fact is weighed by");
        }
    }

    record ReferralReceived(
            Origin origin, Instant at, @Nullable String neighbourhoodId, String referringOrganisation) implements Fact {
        public ReferralReceived {
            needs(origin, at, referringOrganisation);
        }
    }

    record ReferralOffered(
            Origin origin, Instant at, @Nullable String neighbourhoodId) implements Fact {
        public ReferralOffered {
            needs(origin, at);
        }
    }

    /**
     * @param measurementType CSDS waiting time measurement type: 05 is the two-hour standard
     * @param provisional true until a clinician has confirmed the need
     */
    record ClockStarted(Origin origin, Instant at, String measurementType, boolean provisional, Instant dueAt)
            implements Fact {
        public ClockStarted {
            needs(origin, at, measurementType, dueAt);
        }
    }

    record ClockBreached(Origin origin, Instant at, String measurementType, Instant dueAt) implements Fact {
        public ClockBreached {
            needs(origin, at, measurementType, dueAt);
        }
    }

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
            implements Fact {
        public ClockStopped {
            needs(origin, at, measurementType, outcome, startedAt);
        }
    }

    /** @param seen false for a visit that found nobody in */
    record ContactRecorded(Origin origin, Instant at, boolean seen, String mechanism, String staffId) implements Fact {
        public ContactRecorded {
            needs(origin, at, mechanism, staffId);
        }
    }

    record CapacityEscalated(Origin origin, Instant at) implements Fact {
        public CapacityEscalated {
            needs(origin, at);
        }
    }

    record PlanCreated(Origin origin, Instant at, UUID planId) implements Fact {
        public PlanCreated {
            needs(origin, at, planId);
        }
    }

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

        public AssessmentRecorded {
            needs(origin, at, planId, discipline, staffId);
        }

        /** The person had to tell again what was already known. */
        public boolean storyRetold() {
            return historyTaken && repeats != null;
        }
    }

    record GoalsAgreed(Origin origin, Instant at, UUID planId, List<UUID> goals) implements Fact {
        public GoalsAgreed {
            needs(origin, at, planId, goals);
            goals = List.copyOf(goals);
        }
    }

    record PlanReviewed(Origin origin, Instant at, UUID planId, UUID reviewId, List<GoalScored> goals) implements Fact {
        public PlanReviewed {
            needs(origin, at, planId, reviewId, goals);
            goals = List.copyOf(goals);
        }
    }

    /** @param primaryDiagnosis ICD-10 code, where the hospital gave one */
    record HospitalActivity(
            Origin origin,
            Instant at,
            UUID activityId,
            Activity kind,
            @Nullable String primaryDiagnosis) implements Fact {
        public HospitalActivity {
            needs(origin, at, activityId, kind);
        }
    }

    /** @param attainment achieved, partly-achieved or not-achieved */
    record GoalScored(UUID goalId, String attainment) {
        public GoalScored {
            needs(goalId, attainment);
        }

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
