package care.doorstep.caseload.neighbourhood.domain;

import care.doorstep.caseload.neighbourhood.domain.Neighbourhood.Step;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;

/**
 * A county's neighbourhoods and practices together, because a change to one can change another: a team serves all
 * neighbourhoods of its board, a practice moves with its network.
 */
public final class Locality {
    private final SortedMap<NeighbourhoodId, Neighbourhood> neighbourhoods = new TreeMap<>();
    private final SortedMap<OdsCode, Practice> practices = new TreeMap<>();

    public Locality(List<Neighbourhood> neighbourhoods, List<Practice> practices) {
        neighbourhoods.forEach(neighbourhood -> this.neighbourhoods.put(neighbourhood.id(), neighbourhood));
        practices.forEach(practice -> this.practices.put(practice.code(), practice));
    }

    public Optional<Neighbourhood> find(NeighbourhoodId id) {
        return Optional.ofNullable(neighbourhoods.get(id));
    }

    /**
     * The changes that follow from a definition: of its own neighbourhood first, then of every other one that shares a
     * team described differently now.
     *
     * @throws DefinitionRefused when another neighbourhood has one of the networks
     */
    public List<Step> define(NeighbourhoodId id, Definition definition, Instant at) {
        requireUnclaimed(id, definition.networks());
        List<Step> steps = new ArrayList<>();
        var own = practicesOf(definition.networks());
        find(id).map(known -> known.become(definition, own, at))
                .orElseGet(() -> Optional.of(Neighbourhood.first(id, definition, own, at)))
                .ifPresent(steps::add);
        neighbourhoods.values().stream()
                .filter(other -> !other.id().equals(id))
                .map(other -> other.become(other.definition().describing(definition.teams()), other.practices(), at))
                .flatMap(Optional::stream)
                .forEach(steps::add);
        return steps;
    }

    /** The changes that follow from what is now known about some practices; the others stay as they are. */
    public List<Step> learn(List<Practice> known, Instant at) {
        known.forEach(practice -> practices.put(practice.code(), practice));
        return neighbourhoods.values().stream()
                .map(one -> one.become(
                        one.definition(), practicesOf(one.definition().networks()), at))
                .flatMap(Optional::stream)
                .toList();
    }

    private List<Practice> practicesOf(SortedSet<PcnCode> networks) {
        return practices.values().stream()
                .filter(practice -> practice.network() != null && networks.contains(practice.network()))
                .toList();
    }

    private void requireUnclaimed(NeighbourhoodId id, SortedSet<PcnCode> networks) {
        for (Neighbourhood other : neighbourhoods.values()) {
            if (other.id().equals(id)) {
                continue;
            }
            for (PcnCode network : networks) {
                if (other.definition().networks().contains(network)) {
                    throw new DefinitionRefused("pcnCodes", network + " already belongs to " + other.id());
                }
            }
        }
    }
}
