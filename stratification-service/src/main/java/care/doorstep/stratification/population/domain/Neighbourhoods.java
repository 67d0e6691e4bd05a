package care.doorstep.stratification.population.domain;

import java.util.Set;

/** Our copy of the neighbourhoods: which team serves which. */
public interface Neighbourhoods {

    /** Ids of the neighbourhoods that any of these teams serves. */
    Set<String> servedBy(Set<String> teams);
}
