package care.doorstep.acceptance.faults.check;

import care.doorstep.acceptance.faults.history.History;
import care.doorstep.acceptance.faults.history.Poison;
import care.doorstep.acceptance.faults.history.Reading;
import care.doorstep.acceptance.faults.history.Stated;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What the APIs answer is what was stated: a referral's state, a case's contacts; and every read model built again from
 * the topics answers as the one before it.
 */
final class ReadModelsAgree implements Promise {

    private static final String NAME = "read models agree";
    private static final Map<String, String> STATES = Map.of(
            "referral.received", "received",
            "referral.offered", "offered",
            "referral.escalated", "with-hub",
            "referral.accepted", "accepted",
            "referral.withdrawn", "withdrawn",
            "referral.closed", "closed");

    @Override
    public List<Violation> brokenIn(History history) {
        var found = new ArrayList<Violation>();
        history.readings().forEach(reading -> rebuilt(reading, found));
        states(history, found);
        contacts(history, found);
        return found;
    }

    private static void rebuilt(Reading reading, List<Violation> found) {
        if (!reading.before().equals(reading.rebuilt())) {
            found.add(new Violation(
                    NAME,
                    reading.about(),
                    reading.asked()
                            + " answered %s before and %s after its read model was built again"
                                    .formatted(reading.before(), reading.rebuilt())));
        }
    }

    private static void states(History history, List<Violation> found) {
        var states = new HashMap<String, String>();
        for (var event : history.firstStated()) {
            var state = STATES.get(event.type());
            if (state != null) {
                states.put(event.text("referralId"), state);
            }
        }
        history.readings().stream()
                .filter(reading -> reading.before().has("referralId"))
                .filter(reading -> reading.before().has("holder"))
                .forEach(reading -> {
                    var shown = reading.before().path("state").asText();
                    var stated = states.getOrDefault(reading.about(), "nothing");
                    if (!shown.equals(stated)) {
                        found.add(
                                new Violation(NAME, reading.about(), "is shown as " + shown + ", stated as " + stated));
                    }
                });
    }

    /** A case of a person who is parked stays as it was: nothing is said of it here. */
    private static void contacts(History history, List<Violation> found) {
        var parked = history.poisons().stream().map(Poison::key).collect(Collectors.toSet());
        var stated = history.firstStated().stream()
                .filter(event -> event.type().equals("caseload.contact-recorded"))
                .collect(Collectors.groupingBy(
                        event -> event.text("caseId"), Collectors.mapping(contact(), Collectors.toSet())));
        history.readings().stream()
                .filter(reading -> reading.before().has("contacts"))
                .filter(reading ->
                        !parked.contains(reading.before().path("personId").asText()))
                .forEach(reading -> contacts(reading, stated, found));
    }

    private static Function<Stated, String> contact() {
        return event -> event.text("contactId");
    }

    private static void contacts(Reading reading, Map<String, Set<String>> stated, List<Violation> found) {
        var caseId = reading.before().path("caseId").asText();
        var shown = new ArrayList<String>();
        reading.before()
                .path("contacts")
                .forEach(contact -> shown.add(contact.path("contactId").asText()));
        var expected = stated.getOrDefault(caseId, Set.of());
        if (shown.size() != expected.size() || !new HashSet<>(shown).equals(expected)) {
            found.add(new Violation(
                    NAME,
                    reading.about(),
                    "its case shows %d contacts, %d were stated".formatted(shown.size(), expected.size())));
        }
    }
}
