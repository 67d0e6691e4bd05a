package care.doorstep.caseload.neighbourhood.postgres;

import care.doorstep.caseload.neighbourhood.domain.Board;
import care.doorstep.caseload.neighbourhood.domain.Definition;
import care.doorstep.caseload.neighbourhood.domain.Neighbourhood;
import care.doorstep.caseload.neighbourhood.domain.NeighbourhoodId;
import care.doorstep.caseload.neighbourhood.domain.PcnCode;
import care.doorstep.caseload.neighbourhood.domain.Practice;
import care.doorstep.caseload.neighbourhood.domain.TeamId;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.Table;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullUnmarked;

@Entity
@Table(name = "neighbourhood")
@NullUnmarked
class NeighbourhoodRow {
    @Id
    @Column(name = "neighbourhood_id")
    String id;

    @Column(name = "version")
    long version;

    @Column(name = "name")
    String name;

    @Column(name = "board_id")
    String boardId;

    @Column(name = "board_name")
    String boardName;

    @Column(name = "population")
    int population;

    @Column(name = "lead_gp")
    String leadGp;

    @Column(name = "lead_nurse")
    String leadNurse;

    @Column(name = "neighbourhood_team_id")
    String neighbourhoodTeam;

    @Column(name = "urgent_response_team_id")
    String urgentResponseTeam;

    @ElementCollection
    @CollectionTable(name = "neighbourhood_network", joinColumns = @JoinColumn(name = "neighbourhood_id"))
    @Column(name = "pcn_code")
    Set<String> networks = new HashSet<>();

    @ManyToMany
    @JoinTable(
            name = "neighbourhood_team",
            joinColumns = @JoinColumn(name = "neighbourhood_id"),
            inverseJoinColumns = @JoinColumn(name = "team_id"))
    Set<TeamRow> teams = new HashSet<>();

    void become(Neighbourhood one, Set<TeamRow> itsTeams) {
        var definition = one.definition();
        id = one.id().value();
        version = one.version();
        name = definition.name();
        boardId = definition.board().id();
        boardName = definition.board().name();
        population = definition.population();
        leadGp = definition.leadGp();
        leadNurse = definition.leadNurse();
        neighbourhoodTeam = definition.neighbourhoodTeam().value();
        urgentResponseTeam = definition.urgentResponseTeam().value();
        networks.retainAll(codes(definition));
        networks.addAll(codes(definition));
        teams.retainAll(itsTeams);
        teams.addAll(itsTeams);
    }

    private static Set<String> codes(Definition definition) {
        return definition.networks().stream().map(PcnCode::value).collect(Collectors.toSet());
    }

    Neighbourhood neighbourhood(List<Practice> practices) {
        var definition = new Definition(
                name,
                new Board(boardId, boardName),
                population,
                leadGp,
                leadNurse,
                networks.stream().map(PcnCode::new).collect(Collectors.toCollection(TreeSet::new)),
                teams.stream().map(TeamRow::team).toList(),
                new TeamId(neighbourhoodTeam),
                new TeamId(urgentResponseTeam));
        return new Neighbourhood(new NeighbourhoodId(id), version, definition, practices);
    }
}
