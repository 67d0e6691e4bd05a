package care.doorstep.stratification.condition.application;

import care.doorstep.stratification.condition.domain.Condition;
import care.doorstep.stratification.condition.domain.ReportingRights;
import care.doorstep.stratification.population.domain.Population;
import care.doorstep.stratification.population.domain.UnknownPerson;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Records one condition of one person. */
@ApplicationScoped
public class RecordCondition {

    private final Population population;
    private final ReportingRights rights;
    private final TakeConditions conditions;

    RecordCondition(Population population, ReportingRights rights, TakeConditions conditions) {
        this.population = population;
        this.rights = rights;
        this.conditions = conditions;
    }

    /**
     * Returns whether it was new.
     *
     * @throws UnknownPerson when there is no such person, or none that may be reported on
     */
    @Transactional(dontRollbackOn = UnknownPerson.class)
    public boolean record(Condition condition) {
        population.find(condition.person()).filter(rights::mayReport).orElseThrow(UnknownPerson::new);
        return !conditions.take(List.of(condition)).isEmpty();
    }
}
