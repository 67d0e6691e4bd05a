package care.doorstep.referral.clock.domain;

import java.time.Instant;

/** Where clocks state their facts, in the transaction that makes them true. */
public interface ClockEvents {

    /**
     * @param at when it is being stated
     */
    void publish(ClockEvent event, Instant at);
}
