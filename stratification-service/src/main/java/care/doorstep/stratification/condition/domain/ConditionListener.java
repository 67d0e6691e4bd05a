package care.doorstep.stratification.condition.domain;

import care.doorstep.stratification.population.domain.PersonId;
import java.util.Collection;

/** Told, in the same transaction, that people's conditions have changed. */
public interface ConditionListener {

    /** Keeps others from changing the conditions of these people until the transaction ends. */
    void changing(Collection<PersonId> people);

    void changed(Collection<PersonId> people);
}
