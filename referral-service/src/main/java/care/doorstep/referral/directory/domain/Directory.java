package care.doorstep.referral.directory.domain;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The county, copied from its owner's events. It may lag behind; whoever needs certainty goes to the hub. */
public interface Directory {

    /** The neighbourhood a practice belongs to; empty for no practice, or one that is not of this county. */
    Optional<Neighbourhood> ofPractice(@Nullable String practice);

    /** The same by name only. */
    Optional<NeighbourhoodId> neighbourhoodOf(@Nullable String practice);

    Optional<Neighbourhood> neighbourhood(NeighbourhoodId id);

    Optional<Team> team(TeamId id);

    /** Takes over a definition unless a newer one is known. */
    void define(Neighbourhood neighbourhood);

    /** Forgets everything, before it is built anew from the events. */
    void forget();
}
