package care.doorstep.referral.directory.postgres;

import care.doorstep.referral.directory.domain.Directory;
import care.doorstep.referral.directory.domain.Neighbourhood;
import care.doorstep.referral.directory.domain.NeighbourhoodId;
import care.doorstep.referral.directory.domain.Team;
import care.doorstep.referral.directory.domain.TeamId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The copy of the county as three small tables. */
@ApplicationScoped
class DirectoryTables implements Directory {

    private static final String NEIGHBOURHOOD = """
            select neighbourhood_id, version, name, everyday_team, urgent_team
            from directory_neighbourhood where neighbourhood_id = :id""";
    private static final String OF_PRACTICE = """
            select neighbourhood_id from directory_practice join directory_neighbourhood using (neighbourhood_id)
            where ods_code = :practice""";
    private static final String DEFINE = """
            insert into directory_neighbourhood (neighbourhood_id, version, name, everyday_team, urgent_team)
            values (:id, :version, :name, :everyday, :urgent)
            on conflict (neighbourhood_id) do update
            set version = excluded.version, name = excluded.name, everyday_team = excluded.everyday_team,
                urgent_team = excluded.urgent_team
            where directory_neighbourhood.version <= excluded.version""";
    private static final String TEAM = """
            insert into directory_team (team_id, name, organisation) values (:id, :name, :organisation)
            on conflict (team_id) do update set name = excluded.name, organisation = excluded.organisation""";
    private static final String PRACTICE = """
            insert into directory_practice (ods_code, neighbourhood_id) values (:practice, :id)
            on conflict (ods_code) do update set neighbourhood_id = excluded.neighbourhood_id""";

    private final EntityManager database;

    DirectoryTables(EntityManager database) {
        this.database = database;
    }

    @Override
    public Optional<Neighbourhood> ofPractice(@Nullable String practice) {
        return neighbourhoodOf(practice).flatMap(this::neighbourhood);
    }

    @Override
    @SuppressWarnings("unchecked")
    public Optional<NeighbourhoodId> neighbourhoodOf(@Nullable String practice) {
        if (practice == null) {
            return Optional.empty();
        }
        List<String> found = database.createNativeQuery(OF_PRACTICE, String.class)
                .setParameter("practice", practice)
                .getResultList();
        return found.stream().findFirst().map(NeighbourhoodId::new);
    }

    @Override
    public Optional<Neighbourhood> neighbourhood(NeighbourhoodId id) {
        return rows(NEIGHBOURHOOD, "id", id.value()).stream()
                .findFirst()
                .map(row -> new Neighbourhood(
                        id,
                        row.get(1, Number.class).longValue(),
                        row.get(2, String.class),
                        practices(id),
                        List.of(),
                        new TeamId(row.get(3, String.class)),
                        new TeamId(row.get(4, String.class))));
    }

    @Override
    public Optional<Team> team(TeamId id) {
        return rows("select team_id, name, organisation from directory_team where team_id = :id", "id", id.value())
                .stream()
                .findFirst()
                .map(row -> new Team(id, row.get(1, String.class), row.get(2, String.class)));
    }

    @Override
    public void define(Neighbourhood neighbourhood) {
        String id = neighbourhood.id().value();
        int taken = database.createNativeQuery(DEFINE)
                .setParameter("id", id)
                .setParameter("version", neighbourhood.version())
                .setParameter("name", neighbourhood.name())
                .setParameter("everyday", neighbourhood.everyday().value())
                .setParameter("urgent", neighbourhood.urgent().value())
                .executeUpdate();
        if (taken == 1) {
            neighbourhood.teams().forEach(this::define);
            replacePractices(id, neighbourhood.practices());
        }
    }

    @Override
    public void forget() {
        database.createNativeQuery("delete from directory_practice").executeUpdate();
        database.createNativeQuery("delete from directory_team").executeUpdate();
        database.createNativeQuery("delete from directory_neighbourhood").executeUpdate();
    }

    private void define(Team team) {
        database.createNativeQuery(TEAM)
                .setParameter("id", team.id().value())
                .setParameter("name", team.name())
                .setParameter("organisation", team.organisation())
                .executeUpdate();
    }

    private void replacePractices(String id, List<String> practices) {
        database.createNativeQuery("delete from directory_practice where neighbourhood_id = :id")
                .setParameter("id", id)
                .executeUpdate();
        practices.forEach(practice -> database.createNativeQuery(PRACTICE)
                .setParameter("practice", practice)
                .setParameter("id", id)
                .executeUpdate());
    }

    @SuppressWarnings("unchecked")
    private List<String> practices(NeighbourhoodId id) {
        return database.createNativeQuery(
                        "select ods_code from directory_practice where neighbourhood_id = :id order by ods_code",
                        String.class)
                .setParameter("id", id.value())
                .getResultList();
    }

    @SuppressWarnings("unchecked")
    private List<Tuple> rows(String sql, String name, String value) {
        return database.createNativeQuery(sql, Tuple.class)
                .setParameter(name, value)
                .getResultList();
    }
}
