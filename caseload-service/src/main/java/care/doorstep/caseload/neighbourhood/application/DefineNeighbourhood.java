package care.doorstep.caseload.neighbourhood.application;

import care.doorstep.caseload.neighbourhood.domain.Definition;
import care.doorstep.caseload.neighbourhood.domain.DefinitionChanged;
import care.doorstep.caseload.neighbourhood.domain.Locality;
import care.doorstep.caseload.neighbourhood.domain.Neighbourhood;
import care.doorstep.caseload.neighbourhood.domain.NeighbourhoodId;
import care.doorstep.caseload.neighbourhood.domain.Neighbourhoods;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Defines a neighbourhood, or defines it anew. */
@ApplicationScoped
public class DefineNeighbourhood {
    private final Neighbourhoods neighbourhoods;
    private final Clock clock;

    DefineNeighbourhood(Neighbourhoods neighbourhoods, Clock clock) {
        this.neighbourhoods = neighbourhoods;
        this.clock = clock;
    }

    /**
     * @param expected the version the definition was based on, null for a neighbourhood that does not exist yet
     * @throws DefinitionChanged when it has another version
     */
    @Transactional
    public Neighbourhood define(NeighbourhoodId id, @Nullable Long expected, Definition definition) {
        var locality = neighbourhoods.hold();
        requireVersion(locality, id, expected);
        locality.define(id, definition, clock.instant()).forEach(neighbourhoods::save);
        return neighbourhoods.find(id).orElseThrow();
    }

    private static void requireVersion(Locality locality, NeighbourhoodId id, @Nullable Long expected) {
        var current = locality.find(id).map(Neighbourhood::version).orElse(null);
        if (!Objects.equals(current, expected)) {
            throw new DefinitionChanged(expected, current == null ? 0 : current);
        }
    }
}
