package care.doorstep.caseload.casework.domain;

/** There is no such case, or none the asker may know of. */
public final class NoSuchCase extends RuntimeException {
    public NoSuchCase() {
        super("no such case");
    }
}
