package care.doorstep.caseload.casework.domain;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** The notes this service's teams wrote, and the reasons referrers wrote. */
public interface Notes {
    /** Keeps the note and hands it over to who must show it, together or not at all. */
    void write(Note note);

    /** The texts of the given notes. */
    Map<NoteId, String> texts(Collection<NoteId> ids);

    /** What the referrer wrote on the offered referral; empty while it has not arrived, or when nothing was written. */
    Optional<String> referralReason(Offer offer);
}
