package care.doorstep.platform.inbox;

/** A record that is not the event it should be; it will not become one by waiting. */
public class UnreadableEvent extends RuntimeException {

    UnreadableEvent(String reason, Exception cause) {
        super(reason, cause);
    }
}
