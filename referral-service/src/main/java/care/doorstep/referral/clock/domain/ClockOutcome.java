package care.doorstep.referral.clock.domain;

/** How a clock ended. */
public enum ClockOutcome {
    MET,
    MISSED,
    NOT_REQUIRED
}
