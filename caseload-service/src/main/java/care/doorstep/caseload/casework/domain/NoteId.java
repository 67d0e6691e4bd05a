package care.doorstep.caseload.casework.domain;

import java.util.UUID;

/** Identity of a note. */
public record NoteId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
