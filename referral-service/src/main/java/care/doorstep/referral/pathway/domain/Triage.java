package care.doorstep.referral.pathway.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A clinician's decision.
 *
 * @param rationale why, in the clinician's words
 * @param spokenTo with whom it was talked through
 * @param clinician opaque id of the clinician
 */
public record Triage(
        Outcome outcome,
        Priority urgency,
        Basis basis,
        String rationale,
        @Nullable String spokenTo,
        String clinician,
        Instant at) {

    public enum Outcome {
        NEIGHBOURHOOD_TEAM,
        TWO_HOUR_RESPONSE
    }

    /** On what basis the person's information is shared. */
    public enum Basis {
        CONSENT,
        BEST_INTERESTS,
        EMERGENCY
    }

    /** A two-hour response is two-hour; a neighbourhood team answers within two days unless routine was asked for. */
    public static Priority urgencyOf(Outcome outcome, Priority requested) {
        return switch (outcome) {
            case TWO_HOUR_RESPONSE -> Priority.TWO_HOUR;
            case NEIGHBOURHOOD_TEAM -> requested == Priority.ROUTINE ? Priority.ROUTINE : Priority.TWO_DAY;
        };
    }

    @Override
    public String toString() {
        return "Triage[" + outcome + ", " + urgency + ", " + at + "]";
    }
}
