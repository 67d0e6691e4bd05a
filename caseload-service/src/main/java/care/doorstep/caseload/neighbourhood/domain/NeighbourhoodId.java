package care.doorstep.caseload.neighbourhood.domain;

/** Id of a neighbourhood inside a county, such as {@code NH01}. */
public record NeighbourhoodId(String value) implements Comparable<NeighbourhoodId> {
    @Override
    public int compareTo(NeighbourhoodId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
