package care.doorstep.caseload.casework.domain;

import care.doorstep.caseload.person.domain.PersonId;
import java.time.Instant;

/**
 * Free text about a person, written by a member of a team.
 *
 * @param writtenBy display name
 * @param organisation ODS code
 * @param journey correlation id of the referral it belongs to
 */
public record Note(
        NoteId id,
        PersonId person,
        Kind kind,
        String text,
        String writtenBy,
        String organisation,
        Instant writtenAt,
        String journey) {

    /** What the note is; the code is its name in events. */
    public enum Kind {
        ADVICE("advice"),
        CONTACT_NOTE("contact-note");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    @Override
    public String toString() {
        return "Note[" + id + " " + kind.code() + "]";
    }
}
