package care.doorstep.caseload.casework.domain;

/** A change was based on a version that is no longer the current one. */
public final class StaleCase extends RuntimeException {
    private final long current;

    public StaleCase(CaseId id, long current) {
        super("case " + id + " is at version " + current);
        this.current = current;
    }

    public long current() {
        return current;
    }
}
