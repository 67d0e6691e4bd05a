package care.doorstep.acceptance.faults.check;

import care.doorstep.acceptance.faults.history.Act;
import care.doorstep.acceptance.faults.history.Command;
import care.doorstep.acceptance.faults.history.History;
import care.doorstep.acceptance.faults.history.Outcome;
import care.doorstep.acceptance.faults.history.Stated;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * An acknowledged command took effect exactly once, one without an answer at most once, a refused one not at all, and
 * nothing happened that nobody asked for.
 */
final class EveryCommandOnce implements Promise {

    private static final String NAME = "every command once";

    @Override
    public List<Violation> brokenIn(History history) {
        var found = new ArrayList<Violation>();
        for (var act : Act.values()) {
            var effects = effects(act, history);
            var commands = history.commands().stream()
                    .filter(command -> command.act() == act)
                    .toList();
            commands.forEach(command -> judge(command, effects.getOrDefault(command.effect(), List.of()), found));
            var asked = commands.stream().map(Command::effect).collect(Collectors.toSet());
            effects.forEach((effect, events) -> {
                if (!asked.contains(effect)) {
                    found.add(new Violation(NAME, effect, act.event() + " was stated, and nobody had asked for it"));
                }
            });
        }
        return found;
    }

    private static Map<String, List<Stated>> effects(Act act, History history) {
        var effects = new HashMap<String, List<Stated>>();
        history.firstStated().stream()
                .filter(act::isStatedBy)
                .forEach(event -> effects.computeIfAbsent(act.effectOf(event), _ -> new ArrayList<>())
                        .add(event));
        return effects;
    }

    private static void judge(Command command, List<Stated> effects, List<Violation> found) {
        var times = effects.size();
        if (times > 1) {
            found.add(violation(command, "took effect " + times + " times"));
        } else if (times == 0 && command.outcome() == Outcome.ACKNOWLEDGED) {
            found.add(violation(command, "was acknowledged and took no effect"));
        } else if (times == 1 && command.outcome() == Outcome.REFUSED) {
            found.add(violation(command, "was refused and took effect"));
        } else if (times == 1 && namesAnother(command, effects.getFirst())) {
            found.add(violation(command, "was answered with another referral or person than was stated"));
        }
    }

    private static boolean namesAnother(Command command, Stated effect) {
        return command.outcome() == Outcome.ACKNOWLEDGED
                && !(command.referral().equals(effect.text("referralId"))
                        && command.person().equals(effect.key()));
    }

    private static Violation violation(Command command, String what) {
        return new Violation(NAME, command.effect(), command.act() + " " + what);
    }
}
