package care.doorstep.gateway.services;

import java.time.Instant;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** One part of a page. A part that failed is never shown as an empty one. */
public sealed interface Part<T> {

    record Loaded<T>(T value) implements Part<T> {}

    /** The service says: there is none, or none that this person may see (the two look the same). */
    record Absent<T>() implements Part<T> {}

    /** Not loaded; with the last known copy and its time where there is one. */
    record Failed<T>(@Nullable T lastKnown, @Nullable Instant asOf) implements Part<T> {}

    /** Not loaded: the service does not take the question as it was put, and says why. */
    record Refused<T>(Refusal refusal) implements Part<T> {}

    default boolean isLoaded() {
        return this instanceof Loaded;
    }

    default boolean isAbsent() {
        return this instanceof Absent;
    }

    default boolean isFailed() {
        return this instanceof Failed || this instanceof Refused;
    }

    /** What the service finds wrong with the question; null where it took it. */
    default @Nullable Refusal refusal() {
        return this instanceof Refused<T>(var refusal) ? refusal : null;
    }

    /** What there is to show: the value, or the last known copy; null where there is neither. */
    @NullUnmarked
    default T shown() {
        return switch (this) {
            case Loaded<T>(var value) -> value;
            case Absent<T>(), Refused<T>(var _) -> null;
            case Failed<T>(var lastKnown, var _) -> lastKnown;
        };
    }

    /** When the last known copy was made; null where the part loaded or no copy exists. */
    default @Nullable Instant asOf() {
        return this instanceof Failed<T>(var _, var asOf) ? asOf : null;
    }
}
