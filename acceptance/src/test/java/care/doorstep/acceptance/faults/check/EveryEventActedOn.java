package care.doorstep.acceptance.faults.check;

import care.doorstep.acceptance.faults.history.Act;
import care.doorstep.acceptance.faults.history.Command;
import care.doorstep.acceptance.faults.history.History;
import care.doorstep.acceptance.faults.history.Outcome;
import care.doorstep.acceptance.faults.history.Parked;
import care.doorstep.acceptance.faults.history.Stated;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What one service states, the others have done their part about: an offer has a case, a contact has stopped a clock, a
 * discharge has closed the referral. And whatever was acknowledged can be read.
 */
final class EveryEventActedOn implements Promise {

    private static final String NAME = "every event acted on";

    @Override
    public List<Violation> brokenIn(History history) {
        var found = new ArrayList<Violation>();
        var parked = history.parked().stream().map(Parked::key).collect(Collectors.toSet());
        Predicate<Stated> moving = event -> !parked.contains(event.key());
        leadsTo(history, moving, "caseload.discharged", Set.of("referral.closed"), found);
        leadsTo(
                history,
                moving,
                "caseload.contact-recorded",
                Set.of("referral.clock-stopped", "referral.clock-corrected"),
                found);
        offersHaveCases(history, moving, found);
        acknowledgedCanBeRead(history, found);
        return found;
    }

    private static void leadsTo(
            History history, Predicate<Stated> moving, String cause, Set<String> effects, List<Violation> found) {
        var reached = history.firstStated().stream()
                .filter(event -> effects.contains(event.type()))
                .map(event -> event.text("referralId"))
                .collect(Collectors.toSet());
        history.firstStated().stream()
                .filter(event -> event.type().equals(cause))
                .filter(moving)
                .map(event -> event.text("referralId"))
                .filter(referral -> !reached.contains(referral))
                .distinct()
                .forEach(referral -> found.add(
                        new Violation(NAME, referral, cause + " led to none of " + String.join(", ", effects))));
    }

    private static void offersHaveCases(History history, Predicate<Stated> moving, List<Violation> found) {
        var offered = history.firstStated().stream()
                .filter(event -> event.type().equals("referral.offered"))
                .filter(moving)
                .map(event -> event.text("referralId"))
                .collect(Collectors.toSet());
        history.readings().stream()
                .filter(reading -> reading.asked().endsWith("/case") && offered.contains(reading.about()))
                .filter(reading -> !reading.before().has("caseId"))
                .forEach(reading -> found.add(
                        new Violation(NAME, reading.about(), "was offered, and its case is " + reading.before())));
    }

    private static void acknowledgedCanBeRead(History history, List<Violation> found) {
        var submitted = history.commands().stream()
                .filter(command -> command.act() == Act.SUBMIT && command.outcome() == Outcome.ACKNOWLEDGED)
                .map(Command::referral)
                .collect(Collectors.toSet());
        history.readings().stream()
                .filter(reading ->
                        submitted.contains(reading.about()) && !reading.asked().endsWith("/case"))
                .filter(reading -> !reading.before().has("referralId"))
                .forEach(reading -> found.add(
                        new Violation(NAME, reading.about(), "was acknowledged and is read as " + reading.before())));
    }
}
