package care.doorstep.caseload.neighbourhood.domain;

/** No neighbourhood ever listed this team. */
public final class NoSuchTeam extends RuntimeException {
    public NoSuchTeam(TeamId id) {
        super("no team " + id);
    }
}
