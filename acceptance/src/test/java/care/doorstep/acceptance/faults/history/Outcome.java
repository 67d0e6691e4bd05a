package care.doorstep.acceptance.faults.history;

/** What the client knows of its command in the end. */
public enum Outcome {
    ACKNOWLEDGED,
    /** Every attempt was answered, and none with yes. */
    REFUSED,
    /** At least one attempt got no answer, and none was answered with yes. */
    UNKNOWN
}
