package care.doorstep.acceptance.faults.flow;

import care.doorstep.acceptance.edge.Answer;
import care.doorstep.acceptance.edge.Partner;
import care.doorstep.acceptance.faults.history.Act;
import care.doorstep.acceptance.faults.history.Recorder;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** A member of the team records a contact until it is answered. */
record Contact(Recorder recorder, Patience patience, Partner nurse) {

    private static final Duration BETWEEN = Duration.ofMillis(400);

    /** The n-th contact of the case, a moment after the acceptance that no other contact has. */
    void of(Answer accepted, int n, String mechanism) {
        var caseId = accepted.text("/caseId");
        var person = accepted.text("/personId");
        var referral = accepted.text("/referralId");
        var at = Instant.parse(accepted.text("/acceptedAt")).plusMillis(n);
        var effect = Act.contact(caseId, at.toString());
        var asked = Asked.begin(recorder, Act.CONTACT);
        var caller = nurse.with("Idempotency-Key", asked.key());
        var body = Map.of(
                "mechanism",
                mechanism,
                "outcome",
                "seen",
                "tookPlaceAt",
                at.toString(),
                "note",
                "Contact " + n + " " + UUID.randomUUID());
        while (true) {
            asked.attempt();
            var answer = Attempt.of(() -> caller.post("/api/caseload/v1/cases/" + caseId + "/contacts", body));
            if (answer.isPresent()) {
                if (Attempt.isYes(answer.get())) {
                    asked.acknowledged(effect, person, referral);
                } else {
                    asked.refused(effect, person, referral);
                }
                return;
            }
            asked.withoutAnswer();
            if (patience.isOver()) {
                asked.givenUp(effect, person, referral);
                return;
            }
            Patience.pause(BETWEEN);
        }
    }
}
