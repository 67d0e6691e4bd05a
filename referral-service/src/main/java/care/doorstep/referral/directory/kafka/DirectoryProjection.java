package care.doorstep.referral.directory.kafka;

import care.doorstep.platform.inbox.Projection;
import care.doorstep.platform.inbox.ReceivedEvent;
import care.doorstep.referral.directory.domain.Directory;
import care.doorstep.referral.directory.domain.Neighbourhood;
import care.doorstep.referral.directory.domain.NeighbourhoodId;
import care.doorstep.referral.directory.domain.Team;
import care.doorstep.referral.directory.domain.TeamId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Copies the county as caseload-service defines it. */
@ApplicationScoped
class DirectoryProjection implements Projection {

    static final String TOPIC = "doorstep.neighbourhood.v1";

    private record Defined(
            String neighbourhoodId,
            long version,
            String name,
            List<DefinedPractice> practices,
            List<DefinedTeam> teams,
            String neighbourhoodTeamId,
            String urgentResponseTeamId) {}

    private record DefinedPractice(String odsCode) {}

    private record DefinedTeam(String teamId, String name, String organisation) {}

    private final Directory directory;

    DirectoryProjection(Directory directory) {
        this.directory = directory;
    }

    @Override
    public String topic() {
        return TOPIC;
    }

    @Override
    public void project(ReceivedEvent event) {
        switch (event.type()) {
            case "neighbourhood.defined" -> directory.define(read(event.as(Defined.class)));
            default -> {}
        }
    }

    @Override
    public void truncate() {
        directory.forget();
    }

    private static Neighbourhood read(Defined defined) {
        return new Neighbourhood(
                new NeighbourhoodId(defined.neighbourhoodId()),
                defined.version(),
                defined.name(),
                defined.practices().stream().map(DefinedPractice::odsCode).toList(),
                defined.teams().stream()
                        .map(t -> new Team(new TeamId(t.teamId()), t.name(), t.organisation()))
                        .toList(),
                new TeamId(defined.neighbourhoodTeamId()),
                new TeamId(defined.urgentResponseTeamId()));
    }
}
