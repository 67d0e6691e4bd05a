package care.doorstep.stratification.population.postgres;

import care.doorstep.platform.inbox.Projection;
import care.doorstep.platform.inbox.ReceivedEvent;
import care.doorstep.stratification.population.domain.Neighbourhoods;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Keeps of {@code doorstep.neighbourhood.v1} which practices and teams a neighbourhood has. While a practice moves it may
 * belong to two: each neighbourhood's snapshot changes its own rows only, so the order between them does not matter.
 */
@ApplicationScoped
class NeighbourhoodCopy implements Projection, Neighbourhoods, PanacheRepositoryBase<NeighbourhoodRow, String> {

    private record Practice(String odsCode) {}

    private record Defined(
            String neighbourhoodId,
            long version,
            List<Practice> practices,
            String neighbourhoodTeamId,
            String urgentResponseTeamId) {

        Set<String> practiceCodes() {
            return practices.stream().map(Practice::odsCode).collect(Collectors.toSet());
        }
    }

    @Override
    public String topic() {
        return "doorstep.neighbourhood.v1";
    }

    @Override
    public void project(ReceivedEvent event) {
        if (event.tombstone()) {
            deleteById(event.key());
            return;
        }
        switch (event.type()) {
            case "neighbourhood.defined" -> keep(event.as(Defined.class));
            default -> {}
        }
    }

    @Override
    public void truncate() {
        listAll().forEach(this::delete);
        flush();
    }

    private void keep(Defined defined) {
        var row = findById(defined.neighbourhoodId());
        if (row == null) {
            row = new NeighbourhoodRow();
            row.id = defined.neighbourhoodId();
            become(row, defined);
            persist(row);
        } else if (row.version < defined.version()) {
            become(row, defined);
        }
    }

    private static void become(NeighbourhoodRow row, Defined defined) {
        row.version = defined.version();
        row.neighbourhoodTeam = defined.neighbourhoodTeamId();
        row.urgentResponseTeam = defined.urgentResponseTeamId();
        row.practices.retainAll(defined.practiceCodes());
        row.practices.addAll(defined.practiceCodes());
    }

    @Override
    public Set<String> servedBy(Set<String> teams) {
        if (teams.isEmpty()) {
            return Set.of();
        }
        return list("neighbourhoodTeam in ?1 or urgentResponseTeam in ?1", teams).stream()
                .map(row -> row.id)
                .collect(Collectors.toUnmodifiableSet());
    }
}
