package care.doorstep.caseload.neighbourhood.rest;

import care.doorstep.caseload.neighbourhood.domain.Board;
import care.doorstep.caseload.neighbourhood.domain.Definition;
import care.doorstep.caseload.neighbourhood.domain.PcnCode;
import care.doorstep.caseload.neighbourhood.domain.Team;
import care.doorstep.caseload.neighbourhood.domain.TeamId;
import care.doorstep.caseload.neighbourhood.domain.TeamType;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a neighbourhood is to be. */
@Schema(name = "NeighbourhoodDefinition")
record NeighbourhoodBody(
        @NotBlank @Size(max = 100) String name,
        @NotBlank @Size(max = 20) String boardId,
        @NotBlank @Size(max = 100) String boardName,

        @NotNull @Min(1) @Max(1_000_000) @Schema(description = "Registered people")
        Integer population,

        @NotBlank @Size(max = 100) @Schema(description = "Display name of the lead GP")
        String leadGp,

        @NotBlank @Size(max = 100) @Schema(description = "Display name of the lead nurse")
        String leadNurse,

        @NotNull @Size(max = 50) @Schema(description = "Primary care networks whose practices make it up")
        List<@NotNull @Pattern(regexp = "U\\d{5}", message = "is a PCN code: U and five digits") String> pcnCodes,

        @NotEmpty @Size(max = 50) List<@NotNull @Valid TeamBody> teams,

        @NotBlank @Size(max = 40) @Schema(description = "One of teams, integrated-neighbourhood")
        String neighbourhoodTeamId,

        @NotBlank @Size(max = 40) @Schema(description = "One of teams, urgent-community-response")
        String urgentResponseTeamId) {

    @Schema(name = "Team")
    record TeamBody(
            @NotBlank @Size(max = 40) @Pattern(regexp = "[A-Za-z0-9-]+", message = "may hold letters, digits and -")
            String teamId,

            @NotBlank @Size(max = 100) String name,

            @NotNull
            @Pattern(
                    regexp = "integrated-neighbourhood|urgent-community-response",
                    message = "is integrated-neighbourhood or urgent-community-response")
            @Schema(enumeration = {"integrated-neighbourhood", "urgent-community-response"})
            String teamType,

            @NotBlank @Pattern(regexp = "[A-Z0-9]{3,10}", message = "is an ODS code")
            String organisation) {

        Team team() {
            return new Team(new TeamId(teamId), name, TeamType.of(teamType), organisation);
        }

        static TeamBody of(Team team) {
            return new TeamBody(team.id().value(), team.name(), team.type().code(), team.organisation());
        }
    }

    Definition definition() {
        return new Definition(
                name,
                new Board(boardId, boardName),
                population,
                leadGp,
                leadNurse,
                pcnCodes.stream().map(PcnCode::new).collect(Collectors.toCollection(TreeSet::new)),
                teams.stream().map(TeamBody::team).toList(),
                new TeamId(neighbourhoodTeamId),
                new TeamId(urgentResponseTeamId));
    }
}
