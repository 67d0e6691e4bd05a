package care.doorstep.careplan;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;

/** Takes one plan through everything that can be stated about it. */
final class WholePlan {

    private final Someone someone = Someone.withPlan();
    private final String plan = "/api/careplan/v1/plans/" + someone.awaitPlan().path("planId");

    private WholePlan() {}

    static void written() {
        var whole = new WholePlan();
        whole.assess();
        whole.agree();
        whole.act();
        whole.head();
        whole.review();
        whole.openAndEnd();
    }

    private void assess() {
        var first = add("assessments", "{\"discipline\":\"nursing\",\"summary\":\"s\",\"history\":\"h\"}");
        add("assessments", """
                {"discipline":"nursing","summary":"again","repeats":"%s","repeatReason":"out-of-date"}""".formatted(first.<String>path("assessments[0].assessmentId")));
    }

    private void agree() {
        seen().body("""
                {"agreedWith":"person","goals":[{"text":"less pain","importance":9},{"text":"rest"}]}""").post(plan + "/goals").then().statusCode(201);
        add("mdt-decisions", """
                {"attendees":[{"name":"M","role":"daughter"}],"withRepresentative":true,"decision":"respite"}""");
    }

    private void act() {
        var action = add("actions", """
                        {"what":"w","kind":"action","ownerOrganisation":"RY9","ownerDiscipline":"nursing",
                         "dueOn":"2027-01-04","goalId":"%s"}""".formatted(goal())).<String>path("actions[0].actionId");
        var instruction = add("actions", "{\"what\":\"w\",\"kind\":\"instruction\",\"ownerOrganisation\":\"VZ901\"}")
                .<String>path("actions[1].actionId");
        seen().body("{}")
                .post("/api/careplan/v1/actions/" + action + "/completion")
                .then()
                .statusCode(200);
        Callers.agency()
                .post("/api/careplan/v1/instructions/" + instruction + "/acknowledgement")
                .then()
                .statusCode(200);
        add("contingency", "{\"trigger\":\"deterioration\",\"whatShouldHappen\":\"call the hub\"}");
    }

    private void head() {
        add("consent", "{\"basis\":\"consent\",\"withWhom\":\"the person\"}");
        rewrite("coordinator", "{\"coordinator\":\"Asha Patel\"}");
        rewrite("about-me", "{\"whatMatters\":\"home\"}");
        rewrite("allergies", "{\"status\":\"none-known\"}");
    }

    private void review() {
        add("reviews", """
                {"goals":[{"goalId":"%s","attainment":"achieved"}],"nextReviewOn":"2099-01-01"}""".formatted(goal()));
    }

    private void openAndEnd() {
        Callers.otherNurse()
                .body(Map.of("reasonCode", "safeguarding", "reason", "a neighbour is worried"))
                .post("/api/careplan/v1/people/" + someone.id() + "/break-glass")
                .then()
                .statusCode(201);
        someone.discharged();
    }

    private String goal() {
        return someone.awaitPlan().path("goals[0].goalId");
    }

    private Response add(String part, String body) {
        var answer = Callers.nurse().body(body).post(plan + "/" + part);
        answer.then().statusCode(201);
        return answer;
    }

    private void rewrite(String part, String body) {
        seen().body(body).put(plan + "/" + part).then().statusCode(200);
    }

    private RequestSpecification seen() {
        return Callers.nurse().header("If-Match", someone.awaitPlan().getHeader("ETag"));
    }
}
