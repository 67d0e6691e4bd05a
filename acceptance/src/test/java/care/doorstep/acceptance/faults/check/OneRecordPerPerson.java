package care.doorstep.acceptance.faults.check;

import care.doorstep.acceptance.faults.history.History;
import care.doorstep.acceptance.faults.history.Stated;
import java.util.List;
import java.util.stream.Collectors;

/** Whoever is referred by several at once, for the first time, is still one person. */
final class OneRecordPerPerson implements Promise {

    @Override
    public List<Violation> brokenIn(History history) {
        return history.firstStated().stream()
                .filter(event -> event.type().equals("person.registered"))
                .filter(event -> !event.text("nhsNumber").isEmpty())
                .collect(Collectors.groupingBy(event -> event.text("nhsNumber")))
                .values()
                .stream()
                .filter(registrations -> registrations.size() > 1)
                .map(OneRecordPerPerson::violation)
                .toList();
    }

    private static Violation violation(List<Stated> registrations) {
        return new Violation(
                "one record per person",
                registrations.getFirst().key(),
                "the same NHS number was registered as " + registrations.size() + " people");
    }
}
