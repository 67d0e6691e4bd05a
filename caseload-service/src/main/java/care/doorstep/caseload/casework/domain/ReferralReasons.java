package care.doorstep.caseload.casework.domain;

import care.doorstep.caseload.person.domain.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** This service's copy of what referrers wrote. */
public interface ReferralReasons {
    /**
     * Keeps the text unless a newer version of it is already here.
     *
     * @param referral null in a note from before notes named theirs
     */
    void keep(
            NoteId id,
            PersonId person,
            @Nullable ReferralId referral,
            long version,
            String journey,
            String text,
            Instant writtenAt);

    void erase(NoteId id);

    void eraseAll();
}
