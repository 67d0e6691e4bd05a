package care.doorstep.caseload.neighbourhood.kafka;

import care.doorstep.caseload.neighbourhood.domain.Neighbourhood;
import care.doorstep.caseload.neighbourhood.domain.NeighbourhoodDefined;
import care.doorstep.caseload.neighbourhood.domain.NeighbourhoodEvents;
import care.doorstep.caseload.neighbourhood.domain.Practice;
import care.doorstep.caseload.neighbourhood.domain.Team;
import care.doorstep.platform.outbox.Journal;
import care.doorstep.platform.outbox.NewEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;

/** States neighbourhoods on {@code doorstep.neighbourhood.v1}, in full each time. */
@ApplicationScoped
class NeighbourhoodPublisher implements NeighbourhoodEvents {
    private static final String TOPIC = "doorstep.neighbourhood.v1";

    private final Journal journal;

    NeighbourhoodPublisher(Journal journal) {
        this.journal = journal;
    }

    @Override
    public void publish(NeighbourhoodDefined event) {
        var id = event.neighbourhood().id().value();
        var data = Defined.of(event.neighbourhood());
        journal.append(new NewEvent(TOPIC, id, "neighbourhood.defined", data, id, event.at(), null, null));
    }

    record Defined(
            String neighbourhoodId,
            long version,
            String name,
            String boardId,
            String boardName,
            int population,
            String leadGp,
            String leadNurse,
            List<DefinedPractice> practices,
            List<DefinedTeam> teams,
            String neighbourhoodTeamId,
            String urgentResponseTeamId) {

        static Defined of(Neighbourhood one) {
            var definition = one.definition();
            return new Defined(
                    one.id().value(),
                    one.version(),
                    definition.name(),
                    definition.board().id(),
                    definition.board().name(),
                    definition.population(),
                    definition.leadGp(),
                    definition.leadNurse(),
                    one.practices().stream().map(DefinedPractice::of).toList(),
                    definition.teams().stream().map(DefinedTeam::of).toList(),
                    definition.neighbourhoodTeam().value(),
                    definition.urgentResponseTeam().value());
        }
    }

    record DefinedPractice(String odsCode, String name, String pcnCode) {
        static DefinedPractice of(Practice practice) {
            var network = Objects.requireNonNull(practice.network(), "a neighbourhood's practice has a network");
            return new DefinedPractice(practice.code().value(), practice.name(), network.value());
        }
    }

    record DefinedTeam(String teamId, String name, String teamType, String organisation) {
        static DefinedTeam of(Team team) {
            return new DefinedTeam(team.id().value(), team.name(), team.type().code(), team.organisation());
        }
    }
}
