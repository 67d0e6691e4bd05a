package care.doorstep.caseload.casework.domain;

import java.util.UUID;

/** Identity of a case. */
public record CaseId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
