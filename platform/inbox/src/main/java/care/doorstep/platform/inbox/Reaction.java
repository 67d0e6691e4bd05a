package care.doorstep.platform.inbox;

/** Runs a use case because of an event. Never runs in a rebuild. */
public interface Reaction {

    String topic();

    /** Does the work in the current transaction; ignores types it does not know. */
    void react(ReceivedEvent event);
}
