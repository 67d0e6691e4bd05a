package care.doorstep.stratification.population.domain;

import java.util.UUID;

/** The id the person index gave to a person. */
public record PersonId(UUID value) implements Comparable<PersonId> {

    @Override
    public int compareTo(PersonId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
