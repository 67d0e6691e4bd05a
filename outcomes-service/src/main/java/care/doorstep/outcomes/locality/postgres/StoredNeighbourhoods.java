package care.doorstep.outcomes.locality.postgres;

import care.doorstep.outcomes.locality.domain.Neighbourhood;
import care.doorstep.outcomes.locality.domain.Neighbourhoods;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

@ApplicationScoped
class StoredNeighbourhoods implements Neighbourhoods, PanacheRepositoryBase<NeighbourhoodRow, String> {

    @Override
    public void keep(Neighbourhood neighbourhood) {
        var known = find(neighbourhood.neighbourhoodId());
        if (known.isEmpty() || known.get().version() < neighbourhood.version()) {
            getEntityManager().merge(NeighbourhoodRow.of(neighbourhood));
        }
    }

    @Override
    public void erase(String neighbourhoodId) {
        deleteById(neighbourhoodId);
    }

    @Override
    public void forgetAll() {
        deleteAll();
    }

    @Override
    public Optional<Neighbourhood> find(String neighbourhoodId) {
        return findByIdOptional(neighbourhoodId).map(NeighbourhoodRow::neighbourhood);
    }
}
