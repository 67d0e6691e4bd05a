package care.doorstep.caseload.neighbourhood.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A neighbourhood as it stands: its definition and the practices its networks bring.
 *
 * @param version grows by one with every change that is stated to others
 */
public record Neighbourhood(NeighbourhoodId id, long version, Definition definition, List<Practice> practices) {

    /** A neighbourhood nobody has heard of yet. */
    static Step first(NeighbourhoodId id, Definition definition, List<Practice> practices, Instant at) {
        var next = new Neighbourhood(id, 1, definition, practices);
        return new Step(next, new NeighbourhoodDefined(next, at));
    }

    /** The change to the given definition and practices; empty when nothing would differ. */
    Optional<Step> become(Definition definition, List<Practice> practices, Instant at) {
        if (definition.equals(this.definition) && practices.equals(this.practices)) {
            return Optional.empty();
        }
        var next = new Neighbourhood(id, version + 1, definition, practices);
        return Optional.of(new Step(next, new NeighbourhoodDefined(next, at)));
    }

    /** A change with the event that states it. */
    public record Step(Neighbourhood next, NeighbourhoodDefined event) {}
}
