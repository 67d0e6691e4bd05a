package care.doorstep.careplan.plan;

import care.doorstep.careplan.Callers;
import care.doorstep.careplan.Someone;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

/** Writes to one person's plan as the team's nurse, unless another caller is given. */
final class PlanWriter {

    private final Someone person;
    private final String planId;

    PlanWriter(Someone person) {
        this.person = person;
        this.planId = person.awaitPlan().path("planId");
    }

    static PlanWriter ofNewPlan() {
        return new PlanWriter(Someone.withPlan());
    }

    Someone person() {
        return person;
    }

    String planId() {
        return planId;
    }

    Response plan() {
        return Callers.nurse().get(person.planPath());
    }

    String etag() {
        return plan().header("ETag");
    }

    ValidatableResponse add(String part, String body) {
        return add(Callers.nurse(), part, body);
    }

    ValidatableResponse add(RequestSpecification caller, String part, String body) {
        return caller.body(body).post(path(part)).then();
    }

    ValidatableResponse addSeen(String part, String body) {
        return add(Callers.nurse().header("If-Match", etag()), part, body);
    }

    ValidatableResponse rewrite(String part, String etag, String body) {
        return Callers.nurse()
                .header("If-Match", etag)
                .body(body)
                .put(path(part))
                .then();
    }

    ValidatableResponse rewrite(String part, String body) {
        return rewrite(part, etag(), body);
    }

    String path(String part) {
        return "/api/careplan/v1/plans/" + planId + "/" + part;
    }
}
