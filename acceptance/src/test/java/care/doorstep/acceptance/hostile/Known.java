package care.doorstep.acceptance.hostile;

import care.doorstep.acceptance.contract.Operation;
import care.doorstep.acceptance.edge.Answer;
import care.doorstep.acceptance.edge.Partner;
import care.doorstep.acceptance.people.BarsMessage;
import care.doorstep.acceptance.people.Locality;
import care.doorstep.acceptance.people.People;
import care.doorstep.acceptance.people.Referrals;
import care.doorstep.acceptance.stack.StackClock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/** Things that exist in the stack, by the name that the API gives to their ids: so that requests get beyond 404. */
final class Known {

    private static final String CASES = "/api/caseload/v1/cases/";

    private final Map<String, List<String>> values = new HashMap<>();

    private Known() {
        put("teamId", "NH01-INT", "NH02-INT", "B1-UCR");
        put("neighbourhoodTeamId", "NH02-INT");
        put("urgentResponseTeamId", "B1-UCR");
        put("neighbourhoodId", "NH02");
        put("neighbourhood", "NH01", "NH02", "none");
        put("practice", "Z90001", Locality.FAR_AWAY);
        put("organisation", "RY9");
        put("ownerOrganisation", "RY9", "VZ901");
        put("model", "HFRS");
        put("primaryDiagnosis", "S72.0", "F00.9");
        put("otherDiagnoses", "W19");
        put("from", "2026-01-01", "2026-01");
        put("to", "2026-12-31", "2026-12");
        put("state", "received", "offered", "accepted", "with-hub");
        put("flag", "unknown-practice");
    }

    /** Nothing yet. */
    static Known none() {
        return new Known();
    }

    /** People with referrals, cases and a plan, made through the API. */
    static Known made() {
        Locality.isThere();
        var known = new Known();
        known.referrals();
        known.plan();
        return known;
    }

    /** Something known by this name; the name of the path tells codes of figures from codes of conditions. */
    String oneOf(String name, Operation operation, Random chance) {
        var found = switch (name) {
            case "id" -> values.getOrDefault("referralId", List.of());
            case "code" -> List.of(operation.path().contains("/figures/") ? "referrals-received" : "F00.9");
            case "nhsNumber" -> List.of(People.somebody().nhsNumber());
            default -> values.getOrDefault(name, List.of());
        };
        return found.isEmpty() ? "" : found.get(chance.nextInt(found.size()));
    }

    /** The ETag of what a change to this would change, read as whoever may; empty where there is none. */
    String version(Sent sent, Partner caller) {
        var places = sent.places();
        var read = switch (sent.operation().path().replaceFirst("^/api/\\w+/v1/(\\w+)/.*$", "$1")) {
            case "referrals" -> Referrals.ALL + "/" + places.get("referralId");
            case "cases" -> CASES + places.get("caseId");
            case "neighbourhoods" -> "/api/caseload/v1/neighbourhoods/" + places.get("neighbourhoodId");
            case "plans", "actions" ->
                "/api/careplan/v1/people/" + values.get("planned").getFirst() + "/plan";
            default -> "";
        };
        return read.isEmpty() ? "" : caller.get(read).header("ETag");
    }

    /** What this operation takes where its document says no more than that it is text. */
    static String file(Operation operation) {
        return switch (operation.path()) {
            case "/fhir/R4/$process-message" ->
                BarsMessage.about(People.somebody(), StackClock.now().toInstant());
            case "/api/caseload/v1/practices/import" ->
                "PRACTICE_CODE,PRACTICE_NAME,PCN_CODE\nZ90099,\"Walk, in\",U90001\n";
            case "/api/stratification/v1/activity/import" ->
                "nhs_number,type,at,primary_icd10,other_icd10s\n%s,admitted,2026-01-05T10:00:00Z,S72.0,W19;F00.9\n"
                        .formatted(People.somebody().nhsNumber());
            case "/api/stratification/v1/conditions/import" ->
                "nhs_number,icd10,recorded_on\n%s,F00.9,2026-01-05\n"
                        .formatted(People.somebody().nhsNumber());
            default -> throw new AssertionError("say here what a file for " + operation + " looks like");
        };
    }

    private void referrals() {
        for (var n = 0; n < 3; n++) {
            var posted = Partner.system("gp-system")
                    .post(Referrals.ALL, Referrals.about(People.somebody()))
                    .expect(201);
            remember(posted, "referralId");
            remember(posted, "personId");
            var triaged = Referrals.triaged(People.somebody());
            remember(triaged, "referralId");
            remember(triaged, "personId");
            remember(Referrals.caseOf(triaged.id("/referralId")), "caseId");
        }
    }

    private void plan() {
        var nurse = Partner.staff("nurse");
        var triaged = Referrals.triaged(People.somebody());
        var person = triaged.id("/personId");
        var offered = Referrals.caseOf(triaged.id("/referralId"));
        nurse.change(CASES + offered.id("/caseId") + "/acceptance", offered, Map.of("namedClinician", "Ruth Adeyemi"))
                .expect(200);
        var plan = Planned.planOf(person);
        var planId = plan.id("/planId");
        var action = nurse.post(
                        "/api/careplan/v1/plans/" + planId + "/actions",
                        Map.of("what", "Prompt fluids", "kind", "instruction", "ownerOrganisation", "VZ901"))
                .expect(201);
        put("actionId", action.text("/actions/0/actionId"));
        put("planned", person.toString());
        put("planId", planId.toString());
        values.computeIfAbsent("personId", _ -> new ArrayList<>()).add(person.toString());
        values.get("caseId").add(offered.id("/caseId").toString());
    }

    private void remember(Answer answer, String name) {
        values.computeIfAbsent(name, _ -> new ArrayList<>()).add(answer.text("/" + name));
    }

    private void put(String name, String... known) {
        values.put(name, new ArrayList<>(List.of(known)));
    }

    /** Waits for a person's plan, which opens when a team has accepted them. */
    private static final class Planned {

        static Answer planOf(UUID person) {
            var nurse = Partner.staff("nurse");
            var path = "/api/careplan/v1/people/" + person + "/plan";
            org.awaitility.Awaitility.await("a plan")
                    .atMost(java.time.Duration.ofSeconds(60))
                    .until(() -> nurse.get(path).status() == 200);
            return nurse.get(path);
        }
    }
}
