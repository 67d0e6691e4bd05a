package care.doorstep.caseload.casework.domain;

import java.util.List;

/** This service's copy of what referrers wrote. */
public interface ReferralReasons {
    /** Keeps each text unless a newer version of it is already here; the older of one note first. */
    void keep(List<ReferralReason> reasons);

    void erase(NoteId id);

    void eraseAll();
}
