package care.doorstep.caseload.neighbourhood.domain;

import java.time.Instant;

/** States what a neighbourhood is from now on, in full. */
public record NeighbourhoodDefined(Neighbourhood neighbourhood, Instant at) {}
