package care.doorstep.caseload.neighbourhood.postgres;

import care.doorstep.caseload.neighbourhood.domain.Locality;
import care.doorstep.caseload.neighbourhood.domain.Neighbourhood;
import care.doorstep.caseload.neighbourhood.domain.Neighbourhood.Step;
import care.doorstep.caseload.neighbourhood.domain.NeighbourhoodEvents;
import care.doorstep.caseload.neighbourhood.domain.NeighbourhoodId;
import care.doorstep.caseload.neighbourhood.domain.Neighbourhoods;
import care.doorstep.caseload.neighbourhood.domain.Practice;
import care.doorstep.caseload.neighbourhood.domain.Team;
import care.doorstep.caseload.neighbourhood.domain.TeamId;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

@ApplicationScoped
class PostgresNeighbourhoods implements Neighbourhoods, PanacheRepositoryBase<NeighbourhoodRow, String> {
    /** Any number that no other advisory lock of this database uses. */
    private static final long LOCALITY_LOCK = 4_104_001;

    private final NeighbourhoodEvents events;

    PostgresNeighbourhoods(NeighbourhoodEvents events) {
        this.events = events;
    }

    @Override
    public Locality hold() {
        getEntityManager()
                .createNativeQuery("select 1 from pg_advisory_xact_lock(:lock)")
                .setParameter("lock", LOCALITY_LOCK)
                .getSingleResult();
        return new Locality(listAll().stream().map(this::neighbourhood).toList(), practices());
    }

    @Override
    public Optional<Neighbourhood> find(NeighbourhoodId id) {
        return findByIdOptional(id.value()).map(this::neighbourhood);
    }

    @Override
    public List<Neighbourhood> after(NeighbourhoodId id, int limit) {
        return find("id > ?1 order by id", id.value()).page(Page.ofSize(limit)).stream()
                .map(this::neighbourhood)
                .toList();
    }

    @Override
    public Optional<Team> team(TeamId id) {
        return Optional.ofNullable(getEntityManager().find(TeamRow.class, id.value()))
                .map(TeamRow::team);
    }

    @Override
    public void save(Step step) {
        var next = step.next();
        var row = findByIdOptional(next.id().value()).orElseGet(NeighbourhoodRow::new);
        row.become(next, teams(next.definition().teams()));
        persist(row);
        flush();
        events.publish(step.event());
    }

    @Override
    public void save(List<Practice> practices) {
        practices.forEach(practice -> {
            var row = new PracticeRow();
            row.become(practice);
            getEntityManager().merge(row);
        });
        flush();
    }

    private Set<TeamRow> teams(List<Team> teams) {
        return teams.stream()
                .map(team -> {
                    var row = new TeamRow();
                    row.become(team);
                    return getEntityManager().merge(row);
                })
                .collect(Collectors.toSet());
    }

    private Neighbourhood neighbourhood(NeighbourhoodRow row) {
        var practices = row.networks.isEmpty()
                ? List.<PracticeRow>of()
                : getEntityManager()
                        .createQuery("from PracticeRow where pcnCode in :networks order by odsCode", PracticeRow.class)
                        .setParameter("networks", row.networks)
                        .getResultList();
        return row.neighbourhood(practices.stream().map(PracticeRow::practice).toList());
    }

    private List<Practice> practices() {
        return getEntityManager()
                .createQuery("from PracticeRow order by odsCode", PracticeRow.class)
                .getResultStream()
                .map(PracticeRow::practice)
                .toList();
    }
}
