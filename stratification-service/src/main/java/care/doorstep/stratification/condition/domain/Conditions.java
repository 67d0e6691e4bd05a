package care.doorstep.stratification.condition.domain;

import care.doorstep.stratification.population.domain.PersonId;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Every condition recorded, for as long as the person's record is kept. */
public interface Conditions {

    /** Adds those not known yet and returns them. */
    List<Condition> add(Collection<Condition> reported);

    /** What is recorded for these people, newest first; people without a condition are left out. */
    Map<PersonId, List<Condition>> of(Collection<PersonId> people);
}
