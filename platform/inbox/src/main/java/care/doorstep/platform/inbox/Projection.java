package care.doorstep.platform.inbox;

/**
 * Keeps a read model out of one topic. Its tables are written by nobody else, so that emptying them and reading the
 * topic again gives the same tables.
 */
public interface Projection {

    String topic();

    /** Applies the event to the tables, in the current transaction; ignores types it does not know. */
    void project(ReceivedEvent event);

    /** Empties the tables (with {@code delete}, so that readers keep the old rows until the rebuild commits). */
    void truncate();
}
