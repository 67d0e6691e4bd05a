package care.doorstep.caseload.neighbourhood.domain;

import org.jspecify.annotations.Nullable;

/** A neighbourhood was to be redefined from a version that is not the current one. */
public final class DefinitionChanged extends RuntimeException {
    private final @Nullable Long expected;
    private final long current;

    public DefinitionChanged(@Nullable Long expected, long current) {
        super("the neighbourhood is at version " + current);
        this.expected = expected;
        this.current = current;
    }

    /** The version the change was based on; null when it named none. */
    public @Nullable Long expected() {
        return expected;
    }

    /** The version it has now; 0 when it does not exist. */
    public long current() {
        return current;
    }
}
