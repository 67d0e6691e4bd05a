package care.doorstep.stratification.condition.application;

import care.doorstep.stratification.condition.domain.Condition;
import care.doorstep.stratification.condition.domain.ConditionListener;
import care.doorstep.stratification.condition.domain.Conditions;
import care.doorstep.stratification.population.domain.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Puts conditions on record, and lets those be told who depend on them. */
@ApplicationScoped
public class TakeConditions {

    private final Conditions conditions;
    private final ConditionListener listener;

    TakeConditions(Conditions conditions, ConditionListener listener) {
        this.conditions = conditions;
        this.listener = listener;
    }

    /** Returns those that were not on record before. */
    @Transactional(TxType.MANDATORY)
    public List<Condition> take(Collection<Condition> reported) {
        if (reported.isEmpty()) {
            return List.of();
        }
        listener.changing(people(reported));
        var added = conditions.add(reported);
        listener.changed(people(added));
        return added;
    }

    private static Set<PersonId> people(Collection<Condition> conditions) {
        return conditions.stream().map(Condition::person).collect(Collectors.toUnmodifiableSet());
    }
}
