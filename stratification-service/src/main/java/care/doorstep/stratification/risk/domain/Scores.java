package care.doorstep.stratification.risk.domain;

import care.doorstep.stratification.population.domain.PersonId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** The current score of every person scored, one for each model. */
public interface Scores {

    /** Lets one transaction at a time change these people's conditions and scores. */
    void lock(Collection<PersonId> people);

    List<PersonScore.Scored> of(Collection<PersonId> people);

    /** Stores the scores and states the events of the steps together. */
    void save(Collection<Step> steps);

    /** Some of the people whose score may be another today because a window has run out. */
    List<PersonId> due(LocalDate today, int limit);

    /** Some of the people with a score that no model in use made. */
    List<PersonId> outdated(Set<String> versionsInUse, int limit);
}
