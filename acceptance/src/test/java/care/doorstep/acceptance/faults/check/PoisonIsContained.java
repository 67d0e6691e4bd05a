package care.doorstep.acceptance.faults.check;

import care.doorstep.acceptance.faults.history.History;
import care.doorstep.acceptance.faults.history.Poison;
import care.doorstep.acceptance.faults.history.Stated;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A record that cannot be taken leaves one dead letter with each service that cannot take it, and parks only the person
 * it is about, or nobody; nothing else becomes a dead letter.
 */
final class PoisonIsContained implements Promise {

    private static final String NAME = "poison is contained";
    private static final String DEAD = "doorstep.dead.";

    @Override
    public List<Violation> brokenIn(History history) {
        var found = new ArrayList<Violation>();
        deadLetters(history, found);
        parked(history, found);
        return found;
    }

    private static void deadLetters(History history, List<Violation> found) {
        var letters = new HashMap<String, Integer>();
        history.firstStated().stream()
                .filter(event -> event.topic().startsWith(DEAD))
                .forEach(event -> letters.merge(letter(event), 1, Integer::sum));
        for (var poison : history.poisons()) {
            for (var service : history.readers().getOrDefault(poison.topic(), Set.of())) {
                var kept = letters.remove(service + " " + poison.id());
                var times = kept == null ? 0 : kept;
                if (times > 1 || times == 0 && poison.unreadable()) {
                    found.add(new Violation(NAME, poison.id(), service + " wrote " + times + " dead letters"));
                }
            }
        }
        letters.forEach((letter, _) -> found.add(new Violation(NAME, letter, "a dead letter without any poison")));
    }

    /** Which service, which event. */
    private static String letter(Stated letter) {
        var service = letter.topic().replace(DEAD, "").replaceFirst("\\.v1$", "");
        return service + " " + letter.text("eventId");
    }

    private static void parked(History history, List<Violation> found) {
        var poisoned = history.poisons().stream().map(Poison::key).collect(Collectors.toSet());
        history.parked().stream()
                .filter(parked -> !poisoned.contains(parked.key()))
                .forEach(parked -> found.add(new Violation(
                        NAME, parked.key(), parked.service() + " holds back an event of " + parked.topic())));
    }
}
