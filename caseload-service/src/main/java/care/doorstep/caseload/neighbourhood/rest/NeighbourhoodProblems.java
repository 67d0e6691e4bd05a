package care.doorstep.caseload.neighbourhood.rest;

import care.doorstep.caseload.neighbourhood.domain.DefinitionChanged;
import care.doorstep.caseload.neighbourhood.domain.DefinitionRefused;
import care.doorstep.caseload.neighbourhood.domain.NoSuchNeighbourhood;
import care.doorstep.caseload.neighbourhood.domain.NoSuchTeam;
import care.doorstep.caseload.neighbourhood.rest.PracticeFile.NotAPracticeFile;
import care.doorstep.platform.http.Versions;
import care.doorstep.platform.problem.FieldError;
import care.doorstep.platform.problem.Problems;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What the locality refuses, as problem+json. */
class NeighbourhoodProblems {
    @ServerExceptionMapper
    Response refused(DefinitionRefused e) {
        return Problems.response(
                422,
                "definition-refused",
                "The definition contradicts itself or another neighbourhood's.",
                new FieldError("/" + e.field(), String.valueOf(e.getMessage())));
    }

    @ServerExceptionMapper
    Response notAFile(NotAPracticeFile e) {
        return Problems.response(
                422,
                "not-a-practice-file",
                "This is not a practice-to-PCN file.",
                new FieldError("", String.valueOf(e.getMessage())));
    }

    @ServerExceptionMapper
    Response changed(DefinitionChanged e) {
        if (e.expected() == null) {
            return Problems.response(
                    428,
                    "if-match-required",
                    "It exists already: send If-Match with the ETag you last read.",
                    new FieldError("If-Match", "is missing"));
        }
        return Response.fromResponse(Problems.response(
                        412, "stale-version", "Somebody else has changed this since you read it. Read it again."))
                .tag(Versions.etag(e.current()))
                .build();
    }

    @ServerExceptionMapper({NoSuchNeighbourhood.class, NoSuchTeam.class})
    Response unknown() {
        return Problems.response(404, "not-found", "There is nothing here that you may see.");
    }
}
