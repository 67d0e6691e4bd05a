package care.doorstep.careplan.instruction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import care.doorstep.careplan.Callers;
import care.doorstep.careplan.Someone;
import care.doorstep.platform.testkit.TestTopics;
import care.doorstep.platform.testkit.WithDoorstepStack;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithDoorstepStack
class InstructionTest {

    private static final String PATH = "/api/careplan/v1/instructions";

    @Test
    void an_agency_sees_its_own_instructions_with_the_name_and_nothing_else_of_the_person() {
        var someone = Someone.withPlan();
        var own = plan(someone, "instruction", "VZ901", "Prompt fluids at each call");
        plan(someone, "instruction", "VZ902", "Not for Homeward");
        plan(someone, "action", "VZ901", "An action is no instruction");

        var item = Someone.awaitStatus(200, () -> Callers.agency().get(PATH))
                .then()
                .body("items.find { it.actionId == '" + own + "' }.person.family", equalTo("Kenley"))
                .body("items.find { it.actionId == '" + own + "' }.what", equalTo("Prompt fluids at each call"))
                .body(not(containsString("Not for Homeward")))
                .body(not(containsString("no instruction")))
                .body(not(containsString(someone.id())))
                .extract()
                .jsonPath()
                .getMap("items.find { it.actionId == '" + own + "' }");
        assertThat(item.keySet())
                .isEqualTo(Set.of("actionId", "person", "what", "dueOn", "plannedAt", "acknowledgedAt", "completedAt"));
        assertThat(ids(Callers.otherAgency())).doesNotContain(own);
    }

    @Test
    void a_person_not_yet_known_here_is_shown_as_pending() {
        var someone = Someone.unheardOf();
        someone.allocated();
        var own = plan(someone, "instruction", "VZ901", "Prompt meals");
        Callers.agency().get(PATH).then().body("items.find { it.actionId == '" + own + "' }.person", nullValue());
    }

    @Test
    void an_instruction_is_acknowledged_once_however_often_it_is_said() {
        var someone = Someone.withPlan();
        var own = plan(someone, "instruction", "VZ901", "Prompt fluids");
        for (int i = 0; i < 2; i++) {
            acknowledge(Callers.agency(), own).then().statusCode(200).body("acknowledgedAt", notNullValue());
        }
        someone.awaitPlan().then().body("actions[0].acknowledged.organisation", equalTo("VZ901"));
        TestTopics.await("doorstep.careplan.v1", e -> isAcknowledgement(someone, e));
        assertThat(TestTopics.all("doorstep.careplan.v1", e -> isAcknowledgement(someone, e)))
                .hasSize(1);
    }

    @Test
    void to_another_agency_the_instruction_does_not_exist_and_only_agencies_ask() {
        var someone = Someone.withPlan();
        var own = plan(someone, "instruction", "VZ901", "Prompt fluids");
        acknowledge(Callers.otherAgency(), own).then().statusCode(404);
        TestTopics.await(
                "doorstep.audit.v1",
                e -> e.key().equals(someone.id())
                        && e.data().path("action").asText().equals("denied")
                        && e.data().path("actor").asText().equals("agency-VZ902"));
        acknowledge(Callers.nurse(), own).then().statusCode(403);
        Callers.nurse().get(PATH).then().statusCode(403);
        Callers.hospital().get(PATH).then().statusCode(403);
    }

    @Test
    void a_long_list_comes_in_pages_without_a_gap_or_a_double() {
        var someone = Someone.withPlan();
        var planned = List.of("a", "b", "c").stream()
                .map(what -> plan(someone, "instruction", "VZ903", what))
                .toList();
        var agency = "VZ903";
        var seen = new ArrayList<String>();
        String next = null;
        do {
            var page = page(agency, next);
            page.<Map<String, Object>>getList("items").forEach(i -> seen.add((String) i.get("actionId")));
            next = page.getString("next");
        } while (next != null);
        assertThat(seen).containsExactlyElementsOf(planned.reversed());
        Callers.agency().queryParam("cursor", "nonsense").get(PATH).then().statusCode(400);
        Callers.agency().queryParam("limit", 0).get(PATH).then().statusCode(400);
    }

    private static JsonPath page(String agency, @Nullable String cursor) {
        var request = Callers.agency(agency).queryParam("limit", 2);
        return (cursor == null ? request : request.queryParam("cursor", cursor))
                .get(PATH)
                .jsonPath();
    }

    private static List<String> ids(RequestSpecification agency) {
        return agency.get(PATH).jsonPath().getList("items.actionId");
    }

    private static Response acknowledge(RequestSpecification caller, String action) {
        return caller.post(PATH + "/" + action + "/acknowledgement");
    }

    private static String plan(Someone someone, String kind, String owner, String what) {
        var plan = someone.awaitPlan().<String>path("planId");
        return Callers.nurse()
                .body(Map.of("kind", kind, "ownerOrganisation", owner, "what", what))
                .post("/api/careplan/v1/plans/" + plan + "/actions")
                .then()
                .statusCode(201)
                .extract()
                .path("actions[-1].actionId");
    }

    private static boolean isAcknowledgement(Someone someone, TestTopics.Event event) {
        return event.key().equals(someone.id()) && event.type().equals("careplan.instruction-acknowledged");
    }
}
