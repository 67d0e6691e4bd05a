package care.doorstep.caseload.casework.rest;

import care.doorstep.caseload.casework.domain.AdviceMissing;
import care.doorstep.caseload.casework.domain.ContactTimeRefused;
import care.doorstep.caseload.casework.domain.NoSuchCase;
import care.doorstep.caseload.casework.domain.StaleCase;
import care.doorstep.caseload.casework.domain.TransitionNotAllowed;
import care.doorstep.platform.http.Versions;
import care.doorstep.platform.problem.FieldError;
import care.doorstep.platform.problem.Problems;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What casework refuses, as problem+json. */
class CaseworkProblems {
    @ServerExceptionMapper
    Response unknown(NoSuchCase e) {
        return Problems.response(404, "not-found", "There is nothing here that you may see.");
    }

    @ServerExceptionMapper
    Response stale(StaleCase e) {
        return Response.fromResponse(Problems.response(
                        412,
                        "stale-version",
                        "Somebody else has changed this since you read it. Read it again and merge."))
                .tag(Versions.etag(e.current()))
                .build();
    }

    @ServerExceptionMapper
    Response notAllowed(TransitionNotAllowed e) {
        return Problems.response(409, "transition-not-allowed", String.valueOf(e.getMessage()));
    }

    @ServerExceptionMapper
    Response adviceMissing(AdviceMissing e) {
        return Problems.response(
                422,
                "advice-missing",
                "A team declines only with advice.",
                new FieldError("/advice", String.valueOf(e.getMessage())));
    }

    @ServerExceptionMapper
    Response contactTime(ContactTimeRefused e) {
        return Problems.response(
                422,
                "contact-time-refused",
                "The contact cannot have taken place then.",
                new FieldError("/tookPlaceAt", String.valueOf(e.getMessage())));
    }
}
