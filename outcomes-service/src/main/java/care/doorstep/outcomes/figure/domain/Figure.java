package care.doorstep.outcomes.figure.domain;

/** A figure: what it means and what was counted. */
public record Figure(Definition definition, Tally tally) {

    /** In words, with the target where there is one and something to hold against it. */
    public String reading() {
        var target = definition.target();
        var value = tally.value();
        if (target == null || value == null) {
            return tally.reading();
        }
        var verdict = value.compareTo(target) >= 0 ? "meets" : "is below";
        return tally.reading() + " " + value + "% " + verdict + " the target of " + target + "%.";
    }
}
