package care.doorstep.gateway.person;

import care.doorstep.gateway.words.ClockView;
import care.doorstep.gateway.words.Countdown;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One of a person's referrals. */
public record ReferralLine(
        String referralId,
        String state,
        @Nullable String reason,
        Instant receivedAt,
        @Nullable ClockView clock,
        @Nullable Holder holder) {

    public record Holder(@Nullable String who) {}

    public Countdown countdown(Instant now) {
        return Countdown.of(clock, now);
    }

    public boolean accepted() {
        return state.equals("accepted");
    }
}
