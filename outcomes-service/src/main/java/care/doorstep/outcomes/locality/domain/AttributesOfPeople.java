package care.doorstep.outcomes.locality.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A copy of the latest attributes of each person. */
public interface AttributesOfPeople {

    /** Keeps each; of one person the last. */
    void keep(List<PersonAttributes> attributes);

    void erase(UUID personId);

    void forgetAll();

    Optional<PersonAttributes> of(UUID personId);
}
