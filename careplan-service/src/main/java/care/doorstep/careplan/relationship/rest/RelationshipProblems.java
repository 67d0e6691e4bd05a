package care.doorstep.careplan.relationship.rest;

import care.doorstep.careplan.relationship.domain.BreakGlassRefused;
import care.doorstep.careplan.relationship.domain.PersonUnknown;
import care.doorstep.platform.problem.Problems;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The domain's refusals as problems. */
class RelationshipProblems {

    @ServerExceptionMapper
    Response refused(BreakGlassRefused e) {
        return Problems.response(403, "break-glass-refused", "Break-glass is for people, not for machine clients.");
    }

    @ServerExceptionMapper
    Response unknown(PersonUnknown e) {
        return Problems.response(404, "not-found", "There is nothing here that you may see.");
    }
}
