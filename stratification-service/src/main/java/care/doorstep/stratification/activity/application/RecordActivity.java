package care.doorstep.stratification.activity.application;

import care.doorstep.stratification.activity.domain.Activity;
import care.doorstep.stratification.population.domain.KnownPerson;
import care.doorstep.stratification.population.domain.NhsNumber;
import care.doorstep.stratification.population.domain.PersonId;
import care.doorstep.stratification.population.domain.Population;
import care.doorstep.stratification.population.domain.UnknownPerson;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Records what happened to one person at a hospital. A hospital may report on anyone known here. */
@ApplicationScoped
public class RecordActivity {

    private final Population population;
    private final TakeActivities activities;

    RecordActivity(Population population, TakeActivities activities) {
        this.population = population;
        this.activities = activities;
    }

    /**
     * The person a hospital means by a number.
     *
     * @throws UnknownPerson when it names nobody
     */
    @Transactional
    public PersonId person(NhsNumber number) {
        var known = population.find(List.of(number)).get(number);
        if (known == null) {
            throw new UnknownPerson();
        }
        return known.id();
    }

    /**
     * Returns whether it was new.
     *
     * @throws UnknownPerson when there is no such person
     */
    @Transactional
    public boolean record(Activity activity) {
        population.find(activity.person()).map(KnownPerson::id).orElseThrow(UnknownPerson::new);
        return !activities.take(List.of(activity)).isEmpty();
    }
}
