package care.doorstep.caseload.neighbourhood.domain;

/** Nobody has defined this neighbourhood. */
public final class NoSuchNeighbourhood extends RuntimeException {
    public NoSuchNeighbourhood(NeighbourhoodId id) {
        super("no neighbourhood " + id);
    }
}
