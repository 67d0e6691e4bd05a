package care.doorstep.stratification.population.domain;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** Our copy of who is in the person index. */
public interface Population {

    Optional<KnownPerson> find(PersonId id);

    /** Those of the numbers that name exactly one person whose number is verified. */
    Map<NhsNumber, KnownPerson> find(Collection<NhsNumber> numbers);
}
