package care.doorstep.local.stack;

import java.util.Optional;

/** One process of the stack. */
public interface Part {

    /** As in {@code ./doorstep logs NAME}. */
    String name();

    /** Starts it and returns once it truly serves, or fails with a sentence. */
    void start();

    /** Ends it in its own clean way, and by force when that takes too long. */
    void stop();

    /** Whether it serves now: asked, not assumed. */
    boolean healthy();

    Optional<RunningProcess> process();
}
