package care.doorstep.caseload.casework.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A contact of the team with the person. It counts from when it took place, not from when it was recorded.
 *
 * @param staff opaque id of the member of staff who recorded it
 * @param note the note written about it, null without one
 */
public record Contact(
        ContactId id,
        Mechanism mechanism,
        Outcome outcome,
        Instant tookPlaceAt,
        Instant recordedAt,
        String staff,
        @Nullable NoteId note) {

    /**
     * How long before the offer a contact may have taken place: a team met the person first, or wrote on paper during
     * a downtime. A local default, not a published figure.
     */
    public static final Duration EARLIEST_BEFORE_OFFER = Duration.ofHours(24);

    /** How the contact was made. Only face to face can stop a response clock (NHS Business Definitions). */
    public enum Mechanism {
        FACE_TO_FACE("face-to-face"),
        TELEPHONE("telephone"),
        VIDEO("video");

        private final String code;

        Mechanism(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }

        /**
         * @throws IllegalArgumentException when no such mechanism exists
         */
        public static Mechanism of(String code) {
            return Arrays.stream(values())
                    .filter(mechanism -> mechanism.code.equals(code))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("no mechanism " + code));
        }
    }

    /** Whether the person was seen, or reached; no access stops no clock. */
    public enum Outcome {
        SEEN("seen"),
        NO_ACCESS("no-access");

        private final String code;

        Outcome(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }

        /**
         * @throws IllegalArgumentException when no such outcome exists
         */
        public static Outcome of(String code) {
            return Arrays.stream(values())
                    .filter(outcome -> outcome.code.equals(code))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("no outcome " + code));
        }
    }
}
