package care.doorstep.caseload.neighbourhood.domain;

/** Where neighbourhood events are stated. */
public interface NeighbourhoodEvents {
    void publish(NeighbourhoodDefined event);
}
