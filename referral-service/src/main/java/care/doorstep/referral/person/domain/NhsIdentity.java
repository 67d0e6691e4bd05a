package care.doorstep.referral.person.domain;

import org.jspecify.annotations.Nullable;

/** What is known of a person's NHS number. */
public sealed interface NhsIdentity {

    /** The digits as they may be shown, or null when none are known. */
    @Nullable
    String digits();

    /** The number passes its check. */
    record Verified(NhsNumber number) implements NhsIdentity {
        @Override
        public String digits() {
            return number.value();
        }
    }

    /** A partner sent this number and it fails its check: shown as such, and never used alone to find somebody. */
    record NotVerified(String digits) implements NhsIdentity {
        @Override
        public String toString() {
            return "an NHS number that is not verified";
        }
    }

    /** No number is known. */
    record Absent() implements NhsIdentity {
        @Override
        public @Nullable String digits() {
            return null;
        }
    }
}
