package care.doorstep.platform.inbox;

import java.util.List;

/**
 * Keeps a read model out of one topic. Its tables are written by nobody else, so that emptying them and reading the
 * topic again gives the same tables.
 */
public interface Projection {

    String topic();

    /** Applies the event to the tables, in the current transaction; ignores types it does not know. */
    void project(ReceivedEvent event);

    /**
     * Applies many events of the topic in their order, in the current transaction: a rebuild has them at hand. The tables
     * are the same as after one at a time, with fewer journeys to the database.
     */
    default void project(List<ReceivedEvent> events) {
        events.forEach(this::project);
    }

    /** Empties the tables (with {@code delete}, so that readers keep the old rows until the rebuild commits). */
    void truncate();
}
