package care.doorstep.acceptance.faults.check;

import care.doorstep.acceptance.faults.history.Act;
import care.doorstep.acceptance.faults.history.Command;
import care.doorstep.acceptance.faults.history.History;
import care.doorstep.acceptance.faults.history.Stated;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What was acknowledged about a person before the next was asked for stands before it on the topic, and the versions of
 * a snapshot only rise.
 */
final class OrderPerPerson implements Promise {

    private static final String NAME = "order per person";
    private static final Map<String, String> VERSIONED = Map.of(
            "doorstep.person.v1", "personVersion",
            "doorstep.relationship.v1", "version",
            "doorstep.narrative.v1", "version");

    /** A command and where its effect stands. */
    private record Placed(Command command, Stated effect) {

        String lane() {
            return effect.topic() + " " + effect.key();
        }

        boolean isOvertakenBy(Placed later) {
            return command.acknowledgedBefore(later.command) && later.effect.offset() < effect.offset();
        }
    }

    @Override
    public List<Violation> brokenIn(History history) {
        var found = new ArrayList<Violation>();
        lanes(history).values().forEach(lane -> overtaken(lane, found));
        versions(history, found);
        return found;
    }

    private static Map<String, List<Placed>> lanes(History history) {
        var effects = new HashMap<String, Stated>();
        for (var event : history.firstStated()) {
            for (var act : Act.values()) {
                if (act.isStatedBy(event)) {
                    effects.putIfAbsent(act + " " + act.effectOf(event), event);
                }
            }
        }
        var lanes = new HashMap<String, List<Placed>>();
        history.commands().stream()
                .filter(command -> effects.containsKey(place(command)))
                .map(command -> new Placed(command, Objects.requireNonNull(effects.get(place(command)))))
                .forEach(placed -> lanes.computeIfAbsent(placed.lane(), _ -> new ArrayList<>())
                        .add(placed));
        return lanes;
    }

    private static String place(Command command) {
        return command.act() + " " + command.effect();
    }

    private static void overtaken(List<Placed> lane, List<Violation> found) {
        for (var earlier : lane) {
            lane.stream().filter(earlier::isOvertakenBy).forEach(later -> found.add(violation(earlier, later)));
        }
    }

    private static Violation violation(Placed earlier, Placed later) {
        return new Violation(
                NAME,
                earlier.effect().key(),
                "%s was acknowledged before %s was asked for, but stands behind it on %s"
                        .formatted(
                                earlier.command().act(),
                                later.command().act(),
                                earlier.effect().topic()));
    }

    private static void versions(History history, List<Violation> found) {
        var last = new HashMap<String, Integer>();
        for (var event : history.firstStated()) {
            var field = VERSIONED.get(event.topic());
            if (field == null || !event.data().has(field)) {
                continue;
            }
            var version = event.data().path(field).asInt();
            var before = last.put(event.topic() + " " + event.key(), version);
            if (before != null && version <= before) {
                found.add(new Violation(
                        NAME, event.key(), "version %d follows %d on %s".formatted(version, before, event.topic())));
            }
        }
    }
}
