package care.doorstep.acceptance;

import care.doorstep.acceptance.edge.Json;
import care.doorstep.acceptance.edge.Partner;
import care.doorstep.acceptance.people.Referrals;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/** What the APIs answer about one person, to everyone who may ask: to be compared before and after. */
final class EverythingAbout {

    /** Says how far a service has read, which a second delivery may move. */
    private static final Set<String> NOT_COMPARED = Set.of("freshness");

    private static final List<String> FIGURES = List.of(
            "two-hour-response-rate",
            "wait-to-first-contact",
            "story-retold",
            "goals-attained",
            "experience",
            "referrals-received",
            "capacity-escalations");

    private final Map<String, JsonNode> answers = new TreeMap<>();

    private EverythingAbout() {}

    static Map<String, JsonNode> person(UUID person, List<UUID> referrals) {
        var everything = new EverythingAbout();
        referrals.forEach(everything::referral);
        everything.record(person);
        everything.figures();
        everything.ask("care-agency", Partner.system("care-agency"), "/api/careplan/v1/instructions");
        everything.ask("hub", Partner.staff("hub"), "/api/caseload/v1/neighbourhoods");
        return everything.answers;
    }

    private void referral(UUID referral) {
        ask("triage", Partner.staff("triage"), Referrals.ALL + "/" + referral);
        ask("hub", Partner.staff("hub"), "/api/caseload/v1/referrals/" + referral + "/case");
    }

    private void record(UUID person) {
        for (var context : List.of("referral", "caseload", "careplan", "stratification", "outcomes")) {
            ask("nurse", Partner.staff("nurse"), "/api/" + context + "/v1/people/" + person + "/timeline");
        }
        for (var part : List.of(
                "referral/v1/people/%s",
                "referral/v1/people/%s/referrals",
                "caseload/v1/people/%s/cases",
                "careplan/v1/people/%s/plan",
                "stratification/v1/people/%s/risk",
                "outcomes/v1/people/%s/outcomes")) {
            ask("nurse", Partner.staff("nurse"), "/api/" + part.formatted(person));
        }
    }

    private void figures() {
        var manager = Partner.staff("manager");
        ask("manager", manager, "/api/outcomes/v1/figures");
        FIGURES.forEach(code -> ask("manager", manager, "/api/outcomes/v1/figures/" + code + "/events?limit=200"));
    }

    private void ask(String who, Partner caller, String path) {
        var answer = caller.get(path).expect(200);
        answers.put(who + " " + path, Json.without(answer.json(), NOT_COMPARED));
    }
}
