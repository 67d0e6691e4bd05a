package care.doorstep.acceptance.faults.check;

import care.doorstep.acceptance.faults.history.History;
import care.doorstep.acceptance.faults.history.Stated;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The events of a referral, and of a case, follow each other as the states of their contracts allow. */
final class LegalSteps implements Promise {

    private static final String BEGINNING = "nothing";

    /** Event to what it may follow. An acceptance that is refused changes nothing, nor does a clock. */
    private static final Map<String, Set<String>> REFERRAL = Map.of(
            "referral.received", Set.of(BEGINNING),
            "referral.triaged", Set.of("referral.received"),
            "referral.offered", Set.of("referral.triaged", "referral.re-placed"),
            "referral.declined-with-advice", Set.of("referral.offered"),
            "referral.escalated", Set.of("referral.triaged", "referral.offered", "referral.declined-with-advice"),
            "referral.re-placed", Set.of("referral.offered", "referral.escalated"),
            "referral.accepted", Set.of("referral.offered", "referral.escalated"),
            "referral.withdrawn", Set.of("referral.received", "referral.offered", "referral.escalated"),
            "referral.closed", Set.of("referral.accepted"));

    /** A contact may be typed after the discharge. */
    private static final Map<String, Set<String>> CASE = Map.of(
            "caseload.allocated", Set.of(BEGINNING),
            "caseload.declined-with-advice", Set.of(BEGINNING),
            "caseload.capacity-escalated", Set.of(BEGINNING),
            "caseload.contact-recorded",
                    Set.of("caseload.allocated", "caseload.contact-recorded", "caseload.discharged"),
            "caseload.discharged", Set.of("caseload.allocated", "caseload.contact-recorded"));

    @Override
    public List<Violation> brokenIn(History history) {
        var found = new ArrayList<Violation>();
        walk(history, REFERRAL, "referralId", found);
        walk(history, CASE, "caseId", found);
        return found;
    }

    private static void walk(History history, Map<String, Set<String>> steps, String id, List<Violation> found) {
        var last = new HashMap<String, String>();
        history.firstStated().stream()
                .filter(event -> steps.containsKey(event.type()))
                .forEach(event -> {
                    var before = last.put(event.text(id), event.type());
                    step(event, before == null ? BEGINNING : before, steps, event.text(id), found);
                });
    }

    private static void step(
            Stated event, String before, Map<String, Set<String>> steps, String about, List<Violation> found) {
        if (!steps.getOrDefault(event.type(), Set.of()).contains(before)) {
            found.add(new Violation("legal steps", about, event.type() + " follows " + before));
        }
    }
}
