package care.doorstep.careplan.plan.rest;

import care.doorstep.careplan.plan.domain.CaseNeeded;
import care.doorstep.careplan.plan.domain.PlanNotFound;
import care.doorstep.careplan.plan.domain.PlanRuleBroken;
import care.doorstep.careplan.plan.domain.StalePlan;
import care.doorstep.careplan.plan.domain.TransitionNotAllowed;
import care.doorstep.platform.http.Versions;
import care.doorstep.platform.problem.FieldError;
import care.doorstep.platform.problem.Problems;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The domain's refusals as problems. */
class PlanProblems {

    @ServerExceptionMapper
    Response notFound(PlanNotFound e) {
        return Problems.response(404, "not-found", "There is nothing here that you may see.");
    }

    @ServerExceptionMapper
    Response caseNeeded(CaseNeeded e) {
        return Problems.response(
                403, "case-needed", "Only a member of a team that has accepted this person writes the plan.");
    }

    @ServerExceptionMapper
    Response stale(StalePlan e) {
        var problem = Problems.response(
                412, "stale-version", "Somebody else has changed this since you read it. Read it again and merge.");
        return Response.fromResponse(problem).tag(Versions.etag(e.current())).build();
    }

    @ServerExceptionMapper
    Response notAllowed(TransitionNotAllowed e) {
        return Problems.response(409, "transition-not-allowed", e.getMessage());
    }

    @ServerExceptionMapper
    Response ruleBroken(PlanRuleBroken e) {
        var errors = e.violations().stream()
                .map(v -> new FieldError("/" + v.field(), v.problem()))
                .toArray(FieldError[]::new);
        return Problems.response(422, "plan-rule-broken", "Correct the fields named below and send it again.", errors);
    }
}
