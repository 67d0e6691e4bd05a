package care.doorstep.caseload.neighbourhood.domain;

import care.doorstep.caseload.neighbourhood.domain.Neighbourhood.Step;
import java.util.List;
import java.util.Optional;

/** Keeps the locality. */
public interface Neighbourhoods {
    /** The whole locality, held until the transaction ends so that changes to it happen one after the other. */
    Locality hold();

    Optional<Neighbourhood> find(NeighbourhoodId id);

    /** In the order of their ids, those after the given one only. */
    List<Neighbourhood> after(NeighbourhoodId id, int limit);

    Optional<Team> team(TeamId id);

    /** Keeps the change and states its event, together or not at all. */
    void save(Step step);

    void save(List<Practice> practices);
}
