package care.doorstep.careplan.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import care.doorstep.careplan.Callers;
import care.doorstep.platform.testkit.TestTopics;
import care.doorstep.platform.testkit.WithDoorstepStack;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithDoorstepStack
class PlanApiTest {

    private static final String GOALS =
            "{\"agreedWith\":\"representative\",\"goals\":[{\"text\":\"less pain\",\"importance\":9},{\"text\":\"a break for M\"}]}";
    private static final String ACTION = "{\"what\":\"Exercises\",\"kind\":\"action\",\"ownerOrganisation\":\"RY9\","
            + "\"ownerDiscipline\":\"physiotherapy\",\"dueOn\":\"2027-01-04\"}";

    private PlanWriter plan;

    @BeforeEach
    void someone_has_a_plan() {
        plan = PlanWriter.ofNewPlan();
    }

    @Test
    void five_disciplines_assess_and_the_history_is_entered_once() {
        plan.add("assessments", assessment("occupational-therapy", "Lives with her daughter M."))
                .statusCode(201)
                .header("ETag", "\"v2\"")
                .body("history.text", equalTo("Lives with her daughter M."))
                .body("history.takenBy", equalTo("nurse"));
        for (var discipline : new String[] {"physiotherapy", "community-matron", "care-navigation", "social-work"}) {
            plan.add("assessments", assessment(discipline, null)).statusCode(201);
        }
        plan.plan().then().body("assessments", hasSize(5)).body("version", equalTo(6));
        TestTopics.await(
                "doorstep.careplan.v1",
                e -> e.key().equals(plan.person().id())
                        && e.data().path("discipline").asText().equals("social-work"));
        var assessed = TestTopics.all(
                "doorstep.careplan.v1",
                e -> e.key().equals(plan.person().id()) && e.type().equals("careplan.assessment-recorded"));
        assertThat(assessed)
                .extracting(e -> e.data().get("historyTaken").asBoolean())
                .containsExactly(true, false, false, false, false);
    }

    @Test
    void telling_the_story_again_needs_a_reason_and_is_then_counted() {
        var first = plan.add("assessments", assessment("nursing", "The story."))
                .extract()
                .<String>path("assessments[0].assessmentId");
        plan.add("assessments", assessment("physiotherapy", "The story."))
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", containsString("plan-rule-broken"))
                .body("errors.pointer", contains("/repeats", "/repeatReason"));
        plan.add("assessments", """
                        {"discipline":"physiotherapy","summary":"s","history":"It got worse.",
                         "repeats":"%s","repeatReason":"condition-changed"}""".formatted(first))
                .statusCode(201)
                .body("assessments[1].repeats", equalTo(first))
                .body("history.text", equalTo("It got worse."));
    }

    @Test
    void agreeing_goals_makes_the_plan_active_and_a_review_scores_them() {
        plan.add("reviews", "{\"goals\":[{\"goalId\":\"" + UUID.randomUUID() + "\",\"attainment\":\"achieved\"}]}")
                .statusCode(409)
                .body("type", containsString("transition-not-allowed"));
        var goal = plan.addSeen("goals", GOALS)
                .statusCode(201)
                .body("status", equalTo("active"))
                .body("goals.importance", contains(9, null))
                .extract()
                .<String>path("goals[0].goalId");
        plan.add(
                        "reviews",
                        "{\"goals\":[{\"goalId\":\"" + goal + "\",\"attainment\":\"achieved\"}],\"note\":\"week 6\"}")
                .statusCode(201)
                .body("goals.attainment", contains("achieved", null))
                .body("reviews[0].note", equalTo("week 6"));
        plan.add("reviews", "{\"goals\":[{\"goalId\":\"" + UUID.randomUUID() + "\",\"attainment\":\"achieved\"}]}")
                .statusCode(422)
                .body("errors.pointer", contains("/goals/0/goalId"));
    }

    @Test
    void an_action_is_planned_and_completed_once() {
        var action = plan.add("actions", ACTION)
                .statusCode(201)
                .body("actions[0].dueOn", equalTo("2027-01-04"))
                .body("actions[0].completed", nullValue())
                .extract()
                .<String>path("actions[0].actionId");
        complete(action).then().statusCode(200).body("actions[0].completed.note", equalTo("done"));
        complete(action).then().statusCode(409);
        complete(UUID.randomUUID().toString()).then().statusCode(404);
    }

    @Test
    void the_parts_that_exist_once_are_rewritten() {
        plan.rewrite("coordinator", "{\"coordinator\":\"Asha Patel\",\"deputy\":\"Ben Cole\"}")
                .statusCode(200)
                .body("coordinator", equalTo("Asha Patel"))
                .body("deputy", equalTo("Ben Cole"));
        plan.rewrite("about-me", "{\"whatMatters\":\"Staying at home\",\"howToCommunicate\":\"Slowly\"}")
                .statusCode(200)
                .body("aboutMe.whatMatters", equalTo("Staying at home"))
                .body("aboutMe.wellness", nullValue());
        plan.rewrite("coordinator", "{\"coordinator\":\"Ben Cole\"}")
                .statusCode(200)
                .body("deputy", nullValue())
                .body("aboutMe.howToCommunicate", equalTo("Slowly"));
    }

    @Test
    void none_known_and_recorded_allergies_are_answers_of_their_own() {
        plan.rewrite("allergies", "{\"status\":\"recorded\",\"items\":[{\"substance\":\"penicillin\"}]}")
                .statusCode(200)
                .body("allergies.items.substance", contains("penicillin"));
        plan.rewrite("allergies", "{\"status\":\"none-known\"}")
                .statusCode(200)
                .body("allergies.status", equalTo("none-known"))
                .body("allergies.items", hasSize(0));
        plan.rewrite("allergies", "{\"status\":\"not-recorded\"}").statusCode(400);
        plan.rewrite("allergies", "{\"status\":\"recorded\"}").statusCode(422);
        plan.rewrite("allergies", "{\"status\":\"none-known\",\"items\":[{\"substance\":\"nuts\"}]}")
                .statusCode(422)
                .body("errors.pointer", contains("/items"));
    }

    @Test
    void conference_contingency_and_consent_are_added() {
        plan.add("mdt-decisions", """
                        {"attendees":[{"name":"M","role":"daughter"},{"name":"Olive Tan","role":"OT"}],
                         "withRepresentative":true,"decision":"respite during the operation"}""")
                .statusCode(201)
                .body("mdtDecisions[0].attendees.role", contains("daughter", "OT"));
        plan.add("contingency", """
                        {"trigger":"carer-unavailable","whatShouldHappen":"extra care call","contact":"the hub"}""").statusCode(201).body("contingency[0].trigger", equalTo("carer-unavailable"));
        plan.add("consent", "{\"basis\":\"consent\",\"withWhom\":\"the person\"}")
                .statusCode(201);
        plan.add("consent", "{\"basis\":\"best-interests\",\"withWhom\":\"M\"}")
                .statusCode(201)
                .body("consent.basis", equalTo("best-interests"));
    }

    @Test
    void an_edit_without_if_match_is_428_and_a_stale_one_412_with_the_current_version() {
        Callers.nurse()
                .body("{\"coordinator\":\"A\"}")
                .put(plan.path("coordinator"))
                .then()
                .statusCode(428);
        plan.add("goals", GOALS).statusCode(428);
        var seen = plan.etag();
        plan.rewrite("coordinator", seen, "{\"coordinator\":\"A\"}").statusCode(200);
        plan.rewrite("coordinator", seen, "{\"coordinator\":\"B\"}")
                .statusCode(412)
                .header("ETag", "\"v2\"")
                .contentType("application/problem+json");
        plan.plan().then().body("coordinator", equalTo("A"));
    }

    @Test
    void of_two_edits_of_the_same_version_at_once_one_wins_and_the_other_is_412() throws Exception {
        var seen = plan.etag();
        var answers = atOnce(
                () -> plan.rewrite("coordinator", seen, "{\"coordinator\":\"A\"}")
                        .extract()
                        .statusCode(),
                () -> plan.rewrite("coordinator", seen, "{\"coordinator\":\"B\"}")
                        .extract()
                        .statusCode());
        assertThat(answers).containsExactlyInAnyOrder(200, 412);
    }

    @Test
    void appends_at_once_all_succeed() throws Exception {
        Callable<Integer> append = () -> plan.add("actions", ACTION).extract().statusCode();
        assertThat(atOnce(append, append, append, append)).containsOnly(201);
        plan.plan().then().body("actions", hasSize(4)).body("version", equalTo(5));
    }

    @Test
    void of_two_who_take_the_history_at_once_one_must_say_why() throws Exception {
        var answers = atOnce(
                () -> plan.add("assessments", assessment("nursing", "story"))
                        .extract()
                        .statusCode(),
                () -> plan.add("assessments", assessment("medical", "story"))
                        .extract()
                        .statusCode());
        assertThat(answers).containsExactlyInAnyOrder(201, 422);
    }

    @Test
    void the_same_request_sent_again_with_its_key_adds_nothing() {
        var key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            plan.add(Callers.nurse().header("Idempotency-Key", key), "actions", ACTION)
                    .statusCode(201)
                    .body("actions", hasSize(1));
        }
        plan.plan().then().body("actions", hasSize(1));
    }

    @Test
    void what_cannot_be_read_is_400_and_names_its_field() {
        plan.add("assessments", "{\"discipline\":\"astrology\",\"summary\":\" \"}")
                .statusCode(400)
                .body("errors.pointer", hasItems("/discipline", "/summary"))
                .body(not(containsString("astrology")));
        plan.add("assessments", "{\"discipline\":\"nursing\",\"summary\":\"s\",\"colour\":\"red\"}")
                .statusCode(400)
                .body("errors.pointer", hasItems("/colour"));
        plan.add("actions", "{\"what\":\"x\",\"kind\":\"action\",\"ownerOrganisation\":\"RY9\",\"dueOn\":\"soon\"}")
                .statusCode(400)
                .body("errors.pointer", hasItems("/dueOn"));
        plan.add("consent", "").statusCode(400);
        plan.add("consent", "{\"basis\":\"consent\",\"withWhom\":\"a\\u0000b\"}")
                .statusCode(400);
    }

    private Response complete(String action) {
        return Callers.nurse()
                .header("If-Match", plan.etag())
                .body("{\"note\":\"done\"}")
                .post("/api/careplan/v1/actions/" + action + "/completion");
    }

    private static String assessment(String discipline, @Nullable String history) {
        var told = history == null ? "" : ",\"history\":\"" + history + "\"";
        return "{\"discipline\":\"" + discipline + "\",\"summary\":\"assessed\"" + told + "}";
    }

    @SafeVarargs
    private static List<Integer> atOnce(Callable<Integer>... requests) throws Exception {
        try (var threads = Executors.newFixedThreadPool(requests.length)) {
            var answers = new ArrayList<Integer>();
            for (var answer : threads.invokeAll(List.of(requests))) {
                answers.add(answer.get());
            }
            return answers;
        }
    }
}
