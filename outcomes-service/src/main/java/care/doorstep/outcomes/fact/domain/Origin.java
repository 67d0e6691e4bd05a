package care.doorstep.outcomes.fact.domain;

import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The event a fact was taken from, so that every figure can name what it counted.
 *
 * @param type the event's name, such as {@code referral.received}
 * @param time when its owner stated it; corrections of a fact are ordered by this
 * @param referralId the referral it belongs to, directly or through its plan; null where there is none
 */
public record Origin(
        UUID eventId,
        String type,
        Instant time,
        UUID personId,
        @Nullable UUID referralId) {

    /** Oldest statement first. Event ids are UUIDv7, so their text orders those of one instant. */
    public static final Comparator<Origin> OLDEST_FIRST =
            Comparator.comparing(Origin::time).thenComparing(o -> o.eventId().toString());
}
