package care.doorstep.acceptance.faults.check;

import care.doorstep.acceptance.faults.history.History;
import care.doorstep.acceptance.faults.history.Stated;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * From receipt on a referral has one owner at every instant: the single point of access, then at most one team, whose
 * acceptance was settled exactly once; and a team ends only what it owns.
 */
final class OneOwner implements Promise {

    private static final String NAME = "one owner";

    @Override
    public List<Violation> brokenIn(History history) {
        var found = new ArrayList<Violation>();
        var owners = owners(history, found);
        everyYesIsSettledOnce(history, found);
        onlyTheOwnerEnds(history, owners, found);
        return found;
    }

    /** Referral to the case of the team that owns it. */
    private static Map<String, String> owners(History history, List<Violation> found) {
        var owners = new HashMap<String, String>();
        var ended = new HashSet<String>();
        for (var event : history.firstStated()) {
            var referral = event.text("referralId");
            switch (event.type()) {
                case "referral.withdrawn", "referral.closed" -> {
                    if (!ended.add(referral)) {
                        found.add(new Violation(NAME, referral, "it ended twice"));
                    }
                }
                case "referral.accepted" -> {
                    var other = owners.putIfAbsent(referral, event.text("caseId"));
                    if (other != null) {
                        found.add(new Violation(NAME, referral, "two teams own it"));
                    } else if (ended.contains(referral)) {
                        found.add(new Violation(NAME, referral, "a team owns it after it ended"));
                    }
                }
                default -> {}
            }
        }
        return owners;
    }

    private static void everyYesIsSettledOnce(History history, List<Violation> found) {
        var settled = new HashMap<String, Integer>();
        var answers = Set.of("referral.accepted", "referral.acceptance-refused");
        history.firstStated().stream()
                .filter(event -> answers.contains(event.type()))
                .forEach(event -> settled.merge(event.text("caseId"), 1, Integer::sum));
        var said = new HashSet<String>();
        history.firstStated().stream()
                .filter(event -> event.type().equals("caseload.allocated"))
                .filter(event -> said.add(event.text("caseId")))
                .forEach(event -> settledOnce(event, settled.getOrDefault(event.text("caseId"), 0), found));
        settled.keySet().stream()
                .filter(caseId -> !said.contains(caseId))
                .forEach(caseId ->
                        found.add(new Violation(NAME, caseId, "an acceptance was settled that no team had stated")));
    }

    private static void settledOnce(Stated allocated, int times, List<Violation> found) {
        if (times != 1) {
            found.add(new Violation(
                    NAME,
                    allocated.text("referralId"),
                    "the acceptance by " + allocated.text("teamId") + " was settled " + times + " times"));
        }
    }

    private static void onlyTheOwnerEnds(History history, Map<String, String> owners, List<Violation> found) {
        history.firstStated().stream()
                .filter(event -> event.type().equals("caseload.discharged"))
                .filter(event -> !event.text("caseId").equals(owners.get(event.text("referralId"))))
                .forEach(event -> found.add(
                        new Violation(NAME, event.text("referralId"), "a team discharged whom it did not own")));
    }
}
