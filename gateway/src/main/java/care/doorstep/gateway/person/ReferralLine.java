package care.doorstep.gateway.person;

import care.doorstep.gateway.words.ClockView;
import care.doorstep.gateway.words.Countdown;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One of a person's referrals. */
record ReferralLine(
        String referralId,
        String state,
        @Nullable String reason,
        Instant receivedAt,
        @Nullable ClockView clock,
        @Nullable Holder holder) {

    record Holder(@Nullable String who) {}

    Countdown countdown(Instant now) {
        return Countdown.of(clock, now);
    }

    boolean accepted() {
        return state.equals("accepted");
    }
}
