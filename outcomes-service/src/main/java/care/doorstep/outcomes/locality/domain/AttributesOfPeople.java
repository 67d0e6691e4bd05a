package care.doorstep.outcomes.locality.domain;

import java.util.Optional;
import java.util.UUID;

/** A copy of the latest attributes of each person. */
public interface AttributesOfPeople {

    void keep(PersonAttributes attributes);

    void erase(UUID personId);

    void forgetAll();

    Optional<PersonAttributes> of(UUID personId);
}
