package care.doorstep.platform.outbox;

/** The journal could not be written or read; the transaction must not commit. */
public class JournalUnavailable extends RuntimeException {

    JournalUnavailable(Exception cause) {
        super("the journal is not available", cause);
    }
}
