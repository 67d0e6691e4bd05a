package care.doorstep.acceptance.access;

import static org.awaitility.Awaitility.await;

import care.doorstep.acceptance.edge.Answer;
import care.doorstep.acceptance.edge.Partner;
import care.doorstep.acceptance.people.People;
import care.doorstep.acceptance.people.Person;
import care.doorstep.acceptance.people.Referrals;
import care.doorstep.acceptance.stack.StackClock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The people of the matrix, made through the public APIs; {@code sights.yaml} says who they are. */
final class Subjects {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private Subjects() {}

    static List<Subject> made() {
        var nobodys = nobodys();
        var ours = new Work(
                Partner.system("gp-system"), Partner.staff("nurse"), Partner.system("gp-system"), "VZ901", "NH01");
        var loader = Partner.system("demo-loader");
        var theirs = new Work(Partner.system("hospital"), loader, loader, "ZX902", "NH02");
        return List.of(
                new Subject("ours", inTheCareOf(ours, People.somebody())),
                new Subject("theirs", inTheCareOf(theirs, People.somebody().registeredWith("Z90006"))),
                nobodys,
                new Subject("unknown", ids(UUID.randomUUID(), "NH99")));
    }

    /** Who refers, whose team accepts, who records conditions, which agency is instructed, and where. */
    private record Work(Partner referrer, Partner clinician, Partner feed, String agency, String neighbourhood) {}

    private static Subject nobodys() {
        var person = People.remember(People.somebody().registeredWith("Y99999"));
        var registered = Partner.system("demo-loader").post("/api/referral/v1/people", person.described());
        return new Subject("nobodys", ids(registered.expect(201).id("/personId"), "NH02"));
    }

    private static Map<String, String> inTheCareOf(Work work, Person person) {
        People.remember(person);
        var referral = work.referrer()
                .post(Referrals.ALL, Referrals.about(person))
                .expect(201)
                .id("/referralId");
        Referrals.triage(Partner.staff("triage"), referral);
        var offered = Referrals.caseOf(referral);
        work.clinician()
                .change("/api/caseload/v1/cases/" + offered.id("/caseId") + "/acceptance", offered, Map.of())
                .expect(200);
        var personId = Referrals.in("accepted", referral).id("/personId");
        PersonRecord.of(personId).opensTo(work.clinician());
        var plan = plan(work, personId);
        score(work.feed(), personId);

        var ids = new HashMap<>(ids(personId, work.neighbourhood()));
        ids.put("referralId", referral.toString());
        ids.put("id", referral.toString());
        ids.put("caseId", offered.text("/caseId"));
        ids.put("planId", plan.text("/planId"));
        ids.put("actionId", plan.text("/actions/0/actionId"));
        ids.put("teamId", work.neighbourhood() + "-INT");
        return ids;
    }

    /** With an instruction; the plan opens once the acceptance has been heard of. */
    private static Answer plan(Work work, UUID person) {
        var path = "/api/careplan/v1/people/" + person + "/plan";
        await("a plan").atMost(PATIENCE).until(() -> work.clinician().get(path).status() == 200);
        var plan = work.clinician().get(path).id("/planId");
        return work.clinician()
                .post(
                        "/api/careplan/v1/plans/" + plan + "/actions",
                        Map.of(
                                "kind", "instruction",
                                "what", "Prompt fluids at every call",
                                "ownerOrganisation", work.agency()))
                .expect(201);
    }

    private static void score(Partner feed, UUID person) {
        feed.post(
                        "/api/stratification/v1/people/" + person + "/conditions",
                        Map.of("code", "F00.9", "recordedOn", "2026-09-01"))
                .expect(201);
    }

    /** Ids that name nothing but the person and the neighbourhood. */
    private static Map<String, String> ids(UUID person, String neighbourhood) {
        return Map.of(
                "personId", person.toString(),
                "referralId", UUID.randomUUID().toString(),
                "id", UUID.randomUUID().toString(),
                "caseId", UUID.randomUUID().toString(),
                "planId", UUID.randomUUID().toString(),
                "actionId", UUID.randomUUID().toString(),
                "teamId", "NO-SUCH-TEAM",
                "neighbourhoodId", neighbourhood,
                "now", StackClock.now().toInstant().toString());
    }
}
