package care.doorstep.referral.clock.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The stored clocks. */
public interface Clocks {

    Optional<TwoHourClock> of(UUID referral);

    Map<UUID, TwoHourClock> of(Collection<UUID> referrals);

    /** The clock, locked until the transaction ends. */
    Optional<TwoHourClock> lock(UUID referral);

    /** Referrals whose running clocks have something to ring by now, the most overdue first. */
    List<UUID> toRing(Instant now, int limit);

    /** Stores a clock that has just been started and states the events. */
    void add(TwoHourClock.Tick tick, Instant at);

    /** How many running clocks stand where. */
    Standing standing(Instant now);

    /**
     * Running clocks, counted.
     *
     * @param amber past the warning, not yet due
     * @param overdue past due, and nobody has been seen
     */
    record Standing(long inTime, long amber, long overdue) {
        public static final Standing NONE = new Standing(0, 0, 0);
    }

    /** Stores the clock and states the events. */
    void save(TwoHourClock.Tick tick, Instant at);
}
