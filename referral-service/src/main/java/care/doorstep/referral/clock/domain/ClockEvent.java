package care.doorstep.referral.clock.domain;

import java.time.Instant;

/** What a clock tells others. */
public sealed interface ClockEvent {

    TwoHourClock clock();

    record ClockStarted(TwoHourClock.Running clock) implements ClockEvent {}

    record ClockAmber(TwoHourClock.Running clock, Instant at) implements ClockEvent {}

    record ClockBreached(TwoHourClock.Running clock, Instant at) implements ClockEvent {}

    record ClockStopped(TwoHourClock.Stopped clock) implements ClockEvent {}

    /** A late entry changes what had been shown. */
    record ClockCorrected(TwoHourClock.Stopped clock, Replaced replaces) implements ClockEvent {
        public enum Replaced {
            BREACHED,
            STOPPED
        }
    }
}
