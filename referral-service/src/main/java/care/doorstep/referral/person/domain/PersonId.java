package care.doorstep.referral.person.domain;

import java.util.UUID;

/** The id by which every service knows a person. A UUIDv7 given by the person index. */
public record PersonId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
