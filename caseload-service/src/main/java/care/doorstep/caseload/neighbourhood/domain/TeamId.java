package care.doorstep.caseload.neighbourhood.domain;

/** Id of a team, as it also stands in its members' sign-in, such as {@code NH01-INT}. */
public record TeamId(String value) implements Comparable<TeamId> {
    @Override
    public int compareTo(TeamId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
