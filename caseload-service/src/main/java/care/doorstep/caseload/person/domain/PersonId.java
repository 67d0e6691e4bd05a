package care.doorstep.caseload.person.domain;

import java.util.UUID;

/** Identity of a person, given by the person index. */
public record PersonId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
