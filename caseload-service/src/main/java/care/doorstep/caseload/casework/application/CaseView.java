package care.doorstep.caseload.casework.application;

import care.doorstep.caseload.casework.domain.Case;
import care.doorstep.caseload.casework.domain.Contact;
import care.doorstep.caseload.casework.domain.NoteId;
import care.doorstep.caseload.person.domain.PersonCopy;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A case with what is shown beside it.
 *
 * @param person null while pending, or when withheld
 * @param reasonText what the referrer wrote, null when nothing has arrived
 * @param texts of the notes that the case names
 */
public record CaseView(
        Case state,
        PersonStatus personStatus,
        @Nullable PersonCopy person,
        @Nullable String reasonText,
        List<Contact> contacts,
        Map<NoteId, String> texts) {

    /** Why a person is shown or not. "Not arrived yet" must never look like "not to be seen". */
    public enum PersonStatus {
        /** The person index has told us. */
        KNOWN,
        /** The person index has not told us yet. */
        PENDING,
        /** The team's work gives it no reason to see the person any more. */
        WITHHELD
    }

    @Override
    public String toString() {
        return "CaseView[" + state.id() + "]";
    }
}
