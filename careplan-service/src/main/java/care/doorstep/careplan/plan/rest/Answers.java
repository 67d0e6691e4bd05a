package care.doorstep.careplan.plan.rest;

import care.doorstep.careplan.plan.domain.CarePlan;
import care.doorstep.platform.http.Versions;
import jakarta.ws.rs.core.Response;

/** Every command on a plan answers with the plan as it now is, and its ETag. */
final class Answers {

    private Answers() {}

    static Response now(CarePlan plan) {
        return of(Response.Status.OK, plan);
    }

    static Response added(CarePlan plan) {
        return of(Response.Status.CREATED, plan);
    }

    private static Response of(Response.Status status, CarePlan plan) {
        return Response.status(status)
                .entity(PlanView.of(plan))
                .tag(Versions.etag(plan.contents().version()))
                .build();
    }
}
