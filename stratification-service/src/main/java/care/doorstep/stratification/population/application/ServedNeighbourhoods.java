package care.doorstep.stratification.population.application;

import care.doorstep.stratification.population.domain.Neighbourhoods;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;

/** Tells which neighbourhoods teams serve. */
@ApplicationScoped
public class ServedNeighbourhoods {

    private final Neighbourhoods neighbourhoods;

    ServedNeighbourhoods(Neighbourhoods neighbourhoods) {
        this.neighbourhoods = neighbourhoods;
    }

    @Transactional
    public Set<String> of(Set<String> teams) {
        return neighbourhoods.servedBy(teams);
    }
}
