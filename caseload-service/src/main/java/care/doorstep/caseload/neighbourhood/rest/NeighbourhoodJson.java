package care.doorstep.caseload.neighbourhood.rest;

import care.doorstep.caseload.neighbourhood.domain.Neighbourhood;
import care.doorstep.caseload.neighbourhood.domain.PcnCode;
import care.doorstep.caseload.neighbourhood.domain.Practice;
import care.doorstep.caseload.neighbourhood.rest.NeighbourhoodBody.TeamBody;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A neighbourhood as it stands. */
@Schema(name = "Neighbourhood")
record NeighbourhoodJson(
        String neighbourhoodId,
        long version,
        String name,
        String boardId,
        String boardName,
        int population,
        String leadGp,
        String leadNurse,
        List<String> pcnCodes,
        List<PracticeJson> practices,
        List<TeamBody> teams,
        String neighbourhoodTeamId,
        String urgentResponseTeamId) {

    @Schema(name = "Practice")
    record PracticeJson(
            String odsCode, String name, @Nullable String pcnCode) {
        static PracticeJson of(Practice practice) {
            var network = practice.network();
            return new PracticeJson(practice.code().value(), practice.name(), network == null ? null : network.value());
        }
    }

    static NeighbourhoodJson of(Neighbourhood one) {
        var definition = one.definition();
        return new NeighbourhoodJson(
                one.id().value(),
                one.version(),
                definition.name(),
                definition.board().id(),
                definition.board().name(),
                definition.population(),
                definition.leadGp(),
                definition.leadNurse(),
                definition.networks().stream().map(PcnCode::value).toList(),
                one.practices().stream().map(PracticeJson::of).toList(),
                definition.teams().stream().map(TeamBody::of).toList(),
                definition.neighbourhoodTeam().value(),
                definition.urgentResponseTeam().value());
    }
}
