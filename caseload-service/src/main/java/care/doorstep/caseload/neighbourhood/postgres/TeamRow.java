package care.doorstep.caseload.neighbourhood.postgres;

import care.doorstep.caseload.neighbourhood.domain.Team;
import care.doorstep.caseload.neighbourhood.domain.TeamId;
import care.doorstep.caseload.neighbourhood.domain.TeamType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.NullUnmarked;

@Entity
@Table(name = "team")
@NullUnmarked
class TeamRow {
    @Id
    @Column(name = "team_id")
    String id;

    @Column(name = "name")
    String name;

    @Column(name = "team_type")
    String type;

    @Column(name = "organisation")
    String organisation;

    void become(Team team) {
        id = team.id().value();
        name = team.name();
        type = team.type().code();
        organisation = team.organisation();
    }

    Team team() {
        return new Team(new TeamId(id), name, TeamType.of(type), organisation);
    }
}
