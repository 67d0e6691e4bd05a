package care.doorstep.caseload.casework.domain;

/** A contact is said to have taken place at a time it cannot have. The message says what to do. */
public final class ContactTimeRefused extends RuntimeException {
    public ContactTimeRefused(String why) {
        super(why);
    }
}
