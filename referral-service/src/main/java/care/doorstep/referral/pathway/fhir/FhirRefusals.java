package care.doorstep.referral.pathway.fhir;

import care.doorstep.platform.problem.Problem;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MediaType;
import java.lang.annotation.Annotation;
import java.util.Objects;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** What the platform refuses below /fhir before the standard's own checks is an OperationOutcome too. */
class FhirRefusals {

    private final Outcomes outcomes;

    FhirRefusals(Outcomes outcomes) {
        this.outcomes = outcomes;
    }

    @ServerResponseFilter
    void asOutcome(ContainerRequestContext request, ContainerResponseContext response) {
        var path = request.getUriInfo().getRequestUri().getRawPath();
        if (path.startsWith("/fhir/") && response.getEntity() instanceof Problem problem) {
            var type = MediaType.valueOf(FhirJson.MEDIA_TYPE);
            var outcome = outcomes.response(refused(problem)).getEntity();
            response.setEntity(outcome, new Annotation[0], type);
        }
    }

    private static BarsRefused refused(Problem problem) {
        var detail = Objects.requireNonNullElse(problem.detail(), problem.title());
        return switch (problem.status()) {
            case 404 -> new BarsRefused(404, "REC_NOT_FOUND", IssueType.NOTFOUND, detail);
            case 405, 406, 415 -> new BarsRefused(problem.status(), "REC_BAD_REQUEST", IssueType.NOTSUPPORTED, detail);
            case 413 -> new BarsRefused(413, "REC_BAD_REQUEST", IssueType.TOOLONG, detail);
            case 500 -> new BarsRefused(500, "REC_SERVER_ERROR", IssueType.EXCEPTION, detail);
            default -> new BarsRefused(problem.status(), "REC_BAD_REQUEST", IssueType.INVALID, detail);
        };
    }
}
