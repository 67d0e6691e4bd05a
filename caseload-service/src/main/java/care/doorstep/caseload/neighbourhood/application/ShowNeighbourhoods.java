package care.doorstep.caseload.neighbourhood.application;

import care.doorstep.caseload.neighbourhood.domain.Neighbourhood;
import care.doorstep.caseload.neighbourhood.domain.NeighbourhoodId;
import care.doorstep.caseload.neighbourhood.domain.Neighbourhoods;
import care.doorstep.caseload.neighbourhood.domain.NoSuchNeighbourhood;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Shows the locality to anyone signed in: it holds no person's data. */
@ApplicationScoped
public class ShowNeighbourhoods {
    private final Neighbourhoods neighbourhoods;

    ShowNeighbourhoods(Neighbourhoods neighbourhoods) {
        this.neighbourhoods = neighbourhoods;
    }

    /**
     * @throws NoSuchNeighbourhood when nobody has defined it
     */
    @Transactional
    public Neighbourhood one(NeighbourhoodId id) {
        return neighbourhoods.find(id).orElseThrow(() -> new NoSuchNeighbourhood(id));
    }

    @Transactional
    public List<Neighbourhood> after(NeighbourhoodId id, int limit) {
        return neighbourhoods.after(id, limit);
    }
}
