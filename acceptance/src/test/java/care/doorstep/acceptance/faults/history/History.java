package care.doorstep.acceptance.faults.history;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One run as it was seen from outside.
 *
 * @param stated in the order of each partition; an event delivered again is there again
 * @param readers topic to the services that read it
 * @param endedAt the stack's own time when all was quiet
 */
public record History(
        List<Command> commands,
        List<Stated> stated,
        List<Fault> faults,
        List<Poison> poisons,
        List<Parked> parked,
        List<Reading> readings,
        Map<String, Set<String>> readers,
        Instant endedAt) {

    public History {
        commands = List.copyOf(commands);
        stated = List.copyOf(stated);
        faults = List.copyOf(faults);
        poisons = List.copyOf(poisons);
        parked = List.copyOf(parked);
        readings = List.copyOf(readings);
        readers = Map.copyOf(readers);
    }

    /** Each event where it was first stated: delivery is at least once, and consumers take the first. */
    public List<Stated> firstStated() {
        var known = new HashSet<String>();
        return stated.stream().filter(event -> known.add(event.id())).toList();
    }

    public History withCommands(List<Command> others) {
        return new History(others, stated, faults, poisons, parked, readings, readers, endedAt);
    }

    public History withStated(List<Stated> others) {
        return new History(commands, others, faults, poisons, parked, readings, readers, endedAt);
    }

    public History withFaults(List<Fault> others) {
        return new History(commands, stated, others, poisons, parked, readings, readers, endedAt);
    }

    public History withPoisons(List<Poison> others) {
        return new History(commands, stated, faults, others, parked, readings, readers, endedAt);
    }

    public History withParked(List<Parked> others) {
        return new History(commands, stated, faults, poisons, others, readings, readers, endedAt);
    }

    public History withReadings(List<Reading> others) {
        return new History(commands, stated, faults, poisons, parked, others, readers, endedAt);
    }
}
