package care.doorstep.careplan.person.domain;

import java.util.UUID;

/** Names one person, as the person index does. */
public record PersonId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
