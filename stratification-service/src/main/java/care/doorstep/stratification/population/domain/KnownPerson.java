package care.doorstep.stratification.population.domain;

import org.jspecify.annotations.Nullable;

/** A person of the index, as far as scoring needs to know one: the id, and the ODS code of the practice. */
public record KnownPerson(PersonId id, @Nullable String practice) {

    public boolean registeredWith(String organisation) {
        return organisation.equals(practice);
    }
}
