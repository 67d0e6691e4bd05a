package care.doorstep.caseload.casework.domain;

import java.util.UUID;

/** Identity of a contact. */
public record ContactId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
