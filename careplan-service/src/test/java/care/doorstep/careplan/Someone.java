package care.doorstep.careplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import care.doorstep.platform.testkit.TestTopics;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/** A person whom this service has heard of only through the producers' own example events. */
public record Someone(String id, String referralId, String caseId) {

    private static final String CASELOAD = "doorstep.caseload.v1";
    private static final String REFERRAL = "doorstep.referral.v1";
    private static final String PERSON = "doorstep.person.v1";

    public static Someone unheardOf() {
        return new Someone(uuid(), uuid(), uuid());
    }

    /** Registered at practice Z90001, referred through the front door, accepted by the team NH01-INT. */
    public static Someone withPlan() {
        var someone = unheardOf().registered().referred();
        someone.allocated();
        someone.awaitPlan();
        return someone;
    }

    public Someone registered() {
        publish(PERSON, "referral-service", "person.registered");
        return this;
    }

    public Someone referred() {
        publish(REFERRAL, "referral-service", "referral.received");
        return this;
    }

    public UUID allocated() {
        return publish(CASELOAD, "caseload-service", "caseload.allocated");
    }

    public void allocatedAgain(UUID event) {
        TestTopics.publish(event, CASELOAD, id, "caseload.allocated", body("caseload-service", "caseload.allocated"));
    }

    public void allocated(String anotherCase) {
        new Someone(id, referralId, anotherCase).allocated();
    }

    public void discharged() {
        publish(CASELOAD, "caseload-service", "caseload.discharged");
    }

    public void acceptanceRefused() {
        publish(REFERRAL, "referral-service", "referral.acceptance-refused");
    }

    /** Waits until this service has the plan, and answers with it as the team's nurse sees it. */
    public Response awaitPlan() {
        return awaitStatus(200, () -> Callers.nurse().get(planPath()));
    }

    public String planPath() {
        return "/api/careplan/v1/people/" + id + "/plan";
    }

    public static Response awaitStatus(int status, Supplier<Response> request) {
        var last = new AtomicReference<Response>();
        await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(50))
                .untilAsserted(() -> {
                    last.set(request.get());
                    assertThat(last.get().statusCode()).isEqualTo(status);
                });
        return last.get();
    }

    private UUID publish(String topic, String service, String type) {
        return TestTopics.publish(topic, id, type, body(service, type));
    }

    private JsonNode body(String service, String type) {
        var body = (ObjectNode) TestTopics.example(service, type);
        body.put("personId", id);
        if (body.has("referralId")) {
            body.put("referralId", referralId);
        }
        if (body.has("caseId")) {
            body.put("caseId", caseId);
        }
        return body;
    }

    private static String uuid() {
        return UUID.randomUUID().toString();
    }
}
