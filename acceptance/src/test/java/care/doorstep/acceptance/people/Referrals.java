package care.doorstep.acceptance.people;

import static org.awaitility.Awaitility.await;

import care.doorstep.acceptance.edge.Answer;
import care.doorstep.acceptance.edge.Partner;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Referrals and what becomes of them, through the public API. */
public final class Referrals {

    public static final String ALL = "/api/referral/v1/referrals";

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private Referrals() {}

    /** A two-day referral from a practice. */
    public static Map<String, Object> about(Person person) {
        return about(person.described());
    }

    public static Map<String, Object> about(Map<String, Object> person) {
        return Map.of(
                "person", person,
                "channel", "gp",
                "reason", "fall",
                "reasonText", "Two falls this week, lives alone.",
                "requestedPriority", "two-day",
                "referrerName", "Dr Amara Osei");
    }

    /** A copy with one thing said differently. */
    public static Map<String, Object> with(Map<String, Object> referral, String field, Object value) {
        var changed = new HashMap<>(referral);
        changed.put(field, value);
        return changed;
    }

    /** Posted and triaged to the person's neighbourhood team; returns the referral. */
    public static Answer triaged(Person person) {
        var posted = Partner.system("gp-system").post(ALL, about(person)).expect(201);
        return triage(Partner.staff("triage"), posted.id("/referralId"));
    }

    public static Answer triage(Partner triage, UUID referral) {
        var read = triage.get(ALL + "/" + referral).expect(200);
        var decision = Map.of(
                "outcome", "neighbourhood-team",
                "basis", "consent",
                "rationale", "Falls review and strength at home.",
                "spokenTo", "The person");
        return triage.change(ALL + "/" + referral + "/triage", read, decision).expect(200);
    }

    /** The case that the referral's latest offer opened on a team's list. */
    public static Answer caseOf(UUID referral) {
        var hub = Partner.staff("hub");
        var path = "/api/caseload/v1/referrals/" + referral + "/case";
        await("the referral on a caseload")
                .atMost(PATIENCE)
                .until(() -> hub.get(path).status() == 200);
        return hub.get(path);
    }

    /** The referral once it is in this state. */
    public static Answer in(String state, UUID referral) {
        var triage = Partner.staff("triage");
        await("referral " + state)
                .atMost(PATIENCE)
                .until(() -> triage.get(ALL + "/" + referral).text("/state").equals(state));
        return triage.get(ALL + "/" + referral);
    }
}
