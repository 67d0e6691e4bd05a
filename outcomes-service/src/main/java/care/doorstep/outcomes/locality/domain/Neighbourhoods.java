package care.doorstep.outcomes.locality.domain;

import java.util.Optional;

/** A copy of the neighbourhoods' names. */
public interface Neighbourhoods {

    /** Keeps the name unless a later version is known. */
    void keep(Neighbourhood neighbourhood);

    void erase(String neighbourhoodId);

    void forgetAll();

    Optional<Neighbourhood> find(String neighbourhoodId);
}
