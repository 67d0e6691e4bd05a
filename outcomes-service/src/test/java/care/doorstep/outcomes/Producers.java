package care.doorstep.outcomes;

import care.doorstep.platform.testkit.TestTopics;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/**
 * The other services as a test plays them: each event is the producer's own example with the ids and times of one
 * invented person, so that a field the producer renames fails here.
 */
final class Producers {

    final UUID person = UUID.randomUUID();
    final UUID referral = UUID.randomUUID();
    final UUID plan = UUID.randomUUID();
    final UUID pain = UUID.randomUUID();
    final UUID respite = UUID.randomUUID();
    final String neighbourhood = "NH-" + person.toString().substring(0, 8);
    private final List<Statement> statements = new ArrayList<>();

    private record Statement(UUID id, String topic, String key, String type, JsonNode data, OffsetDateTime time) {
        void publish() {
            TestTopics.publish(id, topic, key, type, data, "journey-" + key, time);
        }
    }

    /** K's course: referred, seen after 80 minutes of a two-hour clock, assessed, a fall, a review. */
    static Producers ofK() {
        return new Producers()
                .neighbourhoodDefined()
                .attributes(false)
                .received("2026-10-05T08:00:00Z")
                .clock("referral.clock-started", "2026-10-05T08:00:00Z", Map.of("provisional", true))
                .clock("referral.clock-started", "2026-10-05T08:00:00Z", Map.of("provisional", false))
                .clock(
                        "referral.clock-stopped",
                        "2026-10-05T08:00:00Z",
                        Map.of("stoppedAt", "2026-10-05T09:20:00Z", "minutes", 80, "outcome", "met"))
                .caseload("caseload.capacity-escalated", Map.of("at", "2026-10-05T08:10:00Z"))
                .contact("2026-10-05T09:20:00Z", "seen", "nurse")
                .planCreated("2026-10-05T08:40:00Z")
                .assessed("2026-10-06T09:00:00Z", "ot", true, null)
                .assessed("2026-10-06T11:00:00Z", "physio", true, UUID.randomUUID())
                .goalsAgreed("2026-10-08T13:30:00Z")
                .activity("activity.attended", "2026-10-25T20:00:00Z", "W19")
                .activity("activity.admitted", "2026-10-25T22:00:00Z", "W19")
                .reviewed("2026-11-16T10:00:00Z");
    }

    Producers neighbourhoodDefined() {
        return state(
                "caseload-service",
                "doorstep.neighbourhood.v1",
                neighbourhood,
                "neighbourhood.defined",
                "2026-09-01T08:00:00Z",
                Map.of("neighbourhoodId", neighbourhood));
    }

    Producers attributes(boolean optOut) {
        return about(
                "referral-service",
                "doorstep.person-attributes.v1",
                "person-attributes.changed",
                "2026-10-05T08:00:00Z",
                Map.of("neighbourhoodId", neighbourhood, "optOut", optOut));
    }

    Producers received(String at) {
        return referral("referral.received", at, Map.of("receivedAt", at, "neighbourhoodId", neighbourhood));
    }

    Producers clock(String type, String startedAt, Map<String, ?> fields) {
        var due = OffsetDateTime.parse(startedAt).plusHours(2).toInstant().toString();
        var all = new java.util.HashMap<String, Object>(fields);
        all.put("startedAt", startedAt);
        all.put("dueAt", due);
        if (!type.equals("referral.clock-started")) {
            all.remove("dueAt");
        }
        return referral(type, startedAt, all);
    }

    Producers caseload(String type, Map<String, ?> fields) {
        var all = new java.util.HashMap<String, Object>(fields);
        all.put("referralId", referral);
        return about("caseload-service", "doorstep.caseload.v1", type, "2026-10-05T08:30:00Z", all);
    }

    Producers contact(String at, String outcome, String staff) {
        return caseload(
                "caseload.contact-recorded",
                Map.of("tookPlaceAt", at, "recordedAt", at, "outcome", outcome, "staffId", staff));
    }

    Producers planCreated(String at) {
        return careplan("careplan.created", at, Map.of("referralId", referral, "createdAt", at));
    }

    Producers assessed(String at, String staff, boolean history, UUID repeats) {
        var fields = new java.util.HashMap<String, Object>();
        fields.put("assessmentId", UUID.randomUUID());
        fields.put("assessedAt", at);
        fields.put("staffId", staff);
        fields.put("historyTaken", history);
        fields.put("repeats", repeats);
        fields.put("repeatReason", repeats == null ? null : "condition-changed");
        return careplan("careplan.assessment-recorded", at, fields);
    }

    Producers goalsAgreed(String at) {
        return careplan(
                "careplan.goals-agreed",
                at,
                Map.of("agreedAt", at, "goals", array(goal(pain, "importance", 9), goal(respite, "importance", 8))));
    }

    Producers reviewed(String at) {
        return careplan(
                "careplan.reviewed",
                at,
                Map.of(
                        "reviewId",
                        UUID.randomUUID(),
                        "reviewedAt",
                        at,
                        "goals",
                        array(goal(pain, "attainment", "achieved"), goal(respite, "attainment", "partly-achieved"))));
    }

    Producers activity(String type, String at, String diagnosis) {
        return about(
                "stratification-service",
                "doorstep.activity.v1",
                type,
                at,
                Map.of("activityId", UUID.randomUUID(), "at", at, "primaryDiagnosis", diagnosis));
    }

    /** The nurse's organisation has accepted the case; the practice has registered the person. */
    Producers related() {
        return about(
                "careplan-service",
                "doorstep.relationship.v1",
                "relationship.changed",
                "2026-10-05T08:40:00Z",
                Map.of());
    }

    /** What has been told since the last publication is forgotten once it is published. */
    Producers publish() {
        statements.forEach(Statement::publish);
        return this;
    }

    Producers publishShuffled(long seed) {
        Collections.shuffle(statements, new Random(seed));
        return publish();
    }

    Producers butLater() {
        statements.clear();
        return this;
    }

    private Producers referral(String type, String time, Map<String, ?> fields) {
        var all = new java.util.HashMap<String, Object>(fields);
        all.put("referralId", referral);
        return about("referral-service", "doorstep.referral.v1", type, time, all);
    }

    private Producers careplan(String type, String time, Map<String, ?> fields) {
        var all = new java.util.HashMap<String, Object>(fields);
        all.put("planId", plan);
        return about("careplan-service", "doorstep.careplan.v1", type, time, all);
    }

    private Producers about(String service, String topic, String type, String time, Map<String, ?> fields) {
        var all = new java.util.HashMap<String, Object>(fields);
        all.put("personId", person);
        return state(service, topic, person.toString(), type, time, all);
    }

    private Producers state(String service, String topic, String key, String type, String time, Map<String, ?> fields) {
        var data = (ObjectNode) TestTopics.example(service, type);
        fields.forEach((field, value) -> {
            if (!data.has(field)) {
                throw new AssertionError(type + " has no " + field);
            }
            data.set(field, node(value));
        });
        var stated = OffsetDateTime.parse(time).plusSeconds(statements.size());
        statements.add(new Statement(UUID.randomUUID(), topic, key, type, data, stated));
        return this;
    }

    private static JsonNode node(Object value) {
        return switch (value) {
            case null -> JsonNodeFactory.instance.nullNode();
            case JsonNode json -> json;
            case Boolean yes -> JsonNodeFactory.instance.booleanNode(yes);
            case Integer number -> JsonNodeFactory.instance.numberNode(number);
            default -> JsonNodeFactory.instance.textNode(value.toString());
        };
    }

    private static ObjectNode goal(UUID goalId, String field, Object value) {
        var goal = JsonNodeFactory.instance.objectNode();
        goal.put("goalId", goalId.toString());
        goal.set(field, node(value));
        return goal;
    }

    private static ArrayNode array(JsonNode... nodes) {
        return JsonNodeFactory.instance.arrayNode().addAll(List.of(nodes));
    }
}
