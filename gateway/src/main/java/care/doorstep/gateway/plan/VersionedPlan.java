package care.doorstep.gateway.plan;

import care.doorstep.gateway.services.Answer;
import care.doorstep.gateway.services.Json;
import org.jspecify.annotations.Nullable;

/** A plan with the version that a change must name. */
public record VersionedPlan(PlanView plan, @Nullable String etag) {

    public static VersionedPlan of(Answer.Ok ok) {
        return new VersionedPlan(Json.read(ok.body(), PlanView.class), ok.etag());
    }
}
