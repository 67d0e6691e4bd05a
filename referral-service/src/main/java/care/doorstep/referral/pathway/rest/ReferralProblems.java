package care.doorstep.referral.pathway.rest;

import care.doorstep.platform.http.Versions;
import care.doorstep.platform.problem.FieldError;
import care.doorstep.platform.problem.Problems;
import care.doorstep.referral.pathway.application.SubmissionRefused;
import care.doorstep.referral.pathway.domain.ReferralChanged;
import care.doorstep.referral.pathway.domain.ReferralNotFound;
import care.doorstep.referral.pathway.domain.TransitionNotAllowed;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What the pathway refuses, as problems. */
class ReferralProblems {

    @ServerExceptionMapper
    Response notFound(ReferralNotFound e) {
        return Problems.response(404, "not-found", "There is nothing here that you may see.");
    }

    @ServerExceptionMapper
    Response notAllowed(TransitionNotAllowed e) {
        return Problems.response(409, "transition-not-allowed", e.getMessage());
    }

    @ServerExceptionMapper
    Response changed(ReferralChanged e) {
        Response problem = Problems.response(
                412, "stale-version", "Somebody else has changed this since you read it. Read it again and merge.");
        return Response.fromResponse(problem)
                .tag(Versions.etag(e.currentVersion()))
                .build();
    }

    @ServerExceptionMapper
    Response refused(SubmissionRefused e) {
        return Problems.response(
                422, "cannot-be-meant", "Correct the field named below.", new FieldError(e.field(), e.why()));
    }
}
