package care.doorstep.careplan.person.domain;

import org.jspecify.annotations.Nullable;

/** A person's name as the person index last stated it. */
public record PersonName(
        PersonId personId,
        long personVersion,
        @Nullable String family,
        @Nullable String given) {

    @Override
    public String toString() {
        return "PersonName[" + personId + "]";
    }
}
