package care.doorstep.caseload.casework.domain;

import care.doorstep.caseload.person.domain.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a referrer wrote.
 *
 * @param referral null in a note from before notes named theirs
 * @param version of the text: a later one replaces an earlier
 * @param journey correlation id of the referral it belongs to
 */
public record ReferralReason(
        NoteId id,
        PersonId person,
        @Nullable ReferralId referral,
        long version,
        String journey,
        String text,
        Instant writtenAt) {

    @Override
    public String toString() {
        return "ReferralReason[" + id + "]";
    }
}
