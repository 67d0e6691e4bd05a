package care.doorstep.local.demo;

import care.doorstep.local.demo.DemoApi.Answer;
import care.doorstep.local.stack.Pause;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Fills one person's plan over three weeks: assessed, agreed, carried out, reviewed, and asked how it was. */
final class PlanStory {

    private static final String PLANS = "/api/careplan/v1";
    private static final List<String> DISCIPLINES =
            List.of("occupational-therapy", "physiotherapy", "care-navigation", "nursing");
    private static final List<String> GOALS = List.of(
            "Walk to the end of the garden again",
            "A break for the carer every week",
            "No more falls at night",
            "Sleep in my own bed",
            "Get to the lunch club on Thursdays");
    private static final List<String> ATTAINMENTS = List.of("achieved", "achieved", "partly-achieved", "not-achieved");

    private final DemoApi api;
    private final Timeline timeline;
    private final Journey journey;
    private final Instant begins;

    PlanStory(DemoApi api, Timeline timeline, Journey journey, Instant begins) {
        this.api = api;
        this.timeline = timeline;
        this.journey = journey;
        this.begins = begins;
    }

    void plan(String referralId) {
        timeline.at(begins, this::assess);
        timeline.at(begins.plus(Duration.ofDays(1)), this::agree);
        timeline.at(begins.plus(Duration.ofDays(6)), this::complete);
        timeline.at(begins.plus(Duration.ofDays(14)), this::review);
        timeline.at(begins.plus(Duration.ofDays(15)), () -> ask(referralId));
    }

    private void assess() {
        var plan = await();
        var path = PLANS + "/plans/" + planId(plan);
        for (int i = 0; i < 2 + journey.number() % 3; i++) {
            var told = i == 0 ? "Lives alone since spring; two falls this year; daughter visits daily." : null;
            var body = new java.util.LinkedHashMap<String, Object>();
            body.put("discipline", DISCIPLINES.get(i));
            body.put("summary", "Seen at home. Strengths and needs talked through.");
            if (told != null) {
                body.put("history", told);
            }
            api.post(path + "/assessments", body);
        }
        api.post(path + "/consent", Map.of("basis", "consent", "withWhom", "the person"));
        var current = read();
        api.put(path + "/coordinator", Map.of("coordinator", "Robin Ashdown, care navigator"), current.etag());
    }

    private void agree() {
        var plan = read();
        var path = PLANS + "/plans/" + planId(plan);
        var goals = List.of(
                Map.of("text", GOALS.get(journey.number() % GOALS.size()), "importance", 8),
                Map.of("text", GOALS.get((journey.number() + 2) % GOALS.size()), "importance", 6));
        var agreed = api.post(path + "/goals", Map.of("agreedWith", "person", "goals", goals), plan.etag());
        api.post(path + "/actions", action(agreed.body(), "Strength and balance exercises", "RY9", "physiotherapy"));
        api.post(
                path + "/actions", action(agreed.body(), "Bed lever and a second rail", "RY9", "occupational-therapy"));
    }

    private static Map<String, Object> action(JsonNode plan, String what, String organisation, String discipline) {
        return Map.of(
                "goalId", plan.path("goals").path(0).path("goalId").asText(),
                "what", what,
                "kind", "action",
                "ownerOrganisation", organisation,
                "ownerDiscipline", discipline);
    }

    private void complete() {
        var plan = read();
        for (var action : plan.body().path("actions")) {
            var path = PLANS + "/actions/" + action.path("actionId").asText() + "/completion";
            api.post(path, Map.of(), read().etag());
        }
    }

    private void review() {
        var plan = read();
        var scores = new ArrayList<Map<String, String>>();
        var i = journey.number();
        for (var goal : plan.body().path("goals")) {
            scores.add(Map.of(
                    "goalId", goal.path("goalId").asText(), "attainment", ATTAINMENTS.get(i++ % ATTAINMENTS.size())));
        }
        api.post(PLANS + "/plans/" + planId(plan) + "/reviews", Map.of("goals", scores), plan.etag());
    }

    private void ask(String referralId) {
        api.post(
                "/api/outcomes/v1/experience",
                Map.of(
                        "personId",
                        journey.personId(),
                        "referralId",
                        referralId,
                        "respondent",
                        journey.number() % 3 == 0 ? "carer" : "person",
                        "score",
                        3 + journey.number() % 3,
                        "storyToldOnce",
                        journey.number() % 4 != 0));
    }

    private static String planId(Answer plan) {
        return plan.body().path("planId").asText();
    }

    private Answer read() {
        return api.get(PLANS + "/people/" + journey.personId() + "/plan");
    }

    private Answer await() {
        var plan = read();
        for (int i = 0; i < 100 && !plan.ok(); i++) {
            Pause.of(Duration.ofMillis(50));
            plan = read();
        }
        return plan;
    }
}
