package care.doorstep.outcomes.figure.domain;

import care.doorstep.outcomes.fact.domain.Origin;
import java.util.List;
import java.util.UUID;

/**
 * One thing that was counted: the event that decided it, how it counted, and the other events that went into it.
 *
 * @param how a short sentence for the reader
 */
public record Evidence(Origin event, Counted counted, String how, List<UUID> alongside) {

    public Evidence {
        alongside = List.copyOf(alongside);
    }

    static Evidence of(Origin event, Counted counted, String how) {
        return new Evidence(event, counted, how, List.of());
    }
}
