package care.doorstep.caseload.casework.domain;

import care.doorstep.caseload.person.domain.PersonId;
import java.time.Instant;

/** This service's copy of what referrers wrote. */
public interface ReferralReasons {
    /** Keeps the text unless a newer version of it is already here. */
    void keep(NoteId id, PersonId person, long version, ReferralId referral, String text, Instant writtenAt);

    void erase(NoteId id);

    void eraseAll();
}
