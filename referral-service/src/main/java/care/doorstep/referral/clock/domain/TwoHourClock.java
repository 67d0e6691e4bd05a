package care.doorstep.referral.clock.domain;

import care.doorstep.referral.clock.domain.ClockEvent.ClockAmber;
import care.doorstep.referral.clock.domain.ClockEvent.ClockBreached;
import care.doorstep.referral.clock.domain.ClockEvent.ClockCorrected;
import care.doorstep.referral.clock.domain.ClockEvent.ClockStarted;
import care.doorstep.referral.clock.domain.ClockEvent.ClockStopped;
import care.doorstep.referral.person.domain.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The two-hour clock of one referral. It runs from the moment a need was identified, provisionally until a clinician
 * has triaged, and stops when the person was first seen face to face: by the time that took place, however late it was
 * typed in. It never pauses. Times are instants, so two hours are two hours on the night the clocks change too.
 */
public sealed interface TwoHourClock {

    Subject subject();

    /** Whose clock it is. One referral has one clock. */
    record Subject(UUID referral, PersonId person, String correlationId) {}

    /** A clock in its next state, and what others are to be told of it. */
    record Tick(TwoHourClock next, List<ClockEvent> events) {
        static Tick unchanged(TwoHourClock clock) {
            return new Tick(clock, List.of());
        }
    }

    /** An untriaged referral carries a provisional clock from first contact. */
    static Tick start(Subject subject, Instant needIdentifiedAt, ClockRules rules) {
        Running running = Running.from(subject, true, needIdentifiedAt, rules);
        return new Tick(running, List.of(new ClockStarted(running)));
    }

    record Running(
            Subject subject,
            boolean provisional,
            Instant startedAt,
            Instant amberAt,
            Instant dueAt,
            boolean amberRung,
            boolean breachRung,
            String rulesVersion)
            implements TwoHourClock {

        private static Running from(Subject subject, boolean provisional, Instant start, ClockRules rules) {
            return new Running(
                    subject,
                    provisional,
                    start,
                    start.plus(rules.amberAfter()),
                    start.plus(rules.dueAfter()),
                    false,
                    false,
                    rules.version());
        }

        /** Triage confirms the two-hour response, and may correct when the need was identified. */
        public Tick confirm(@Nullable Instant needIdentifiedAt, Instant now, ClockRules rules) {
            Running moved = from(subject, false, needIdentifiedAt == null ? startedAt : needIdentifiedAt, rules);
            Running confirmed = new Running(
                    subject,
                    false,
                    moved.startedAt,
                    moved.amberAt,
                    moved.dueAt,
                    amberRung && !now.isBefore(moved.amberAt),
                    breachRung && !now.isBefore(moved.dueAt),
                    rules.version());
            return new Tick(confirmed, List.of(new ClockStarted(confirmed)));
        }

        /** The two-hour standard does not apply in the end: triage chose another response, or it was withdrawn. */
        public Tick standDown(Instant at) {
            return stopped(at, ClockOutcome.NOT_REQUIRED, null);
        }

        /** The team ended its work and nobody was seen face to face: missed. */
        public Tick endUnseen(Instant at) {
            return stopped(at, ClockOutcome.MISSED, null);
        }

        /** Rings what is due by now: each of amber and breach once. */
        public Tick ring(Instant now) {
            List<ClockEvent> events = new ArrayList<>();
            boolean amber = !amberRung && !now.isBefore(amberAt);
            boolean breach = !breachRung && now.isAfter(dueAt);
            if (amber) {
                events.add(new ClockAmber(this, amberAt));
            }
            if (breach) {
                events.add(new ClockBreached(this, dueAt));
            }
            Running rung = new Running(
                    subject,
                    provisional,
                    startedAt,
                    amberAt,
                    dueAt,
                    amberRung || amber,
                    breachRung || breach,
                    rulesVersion);
            return new Tick(rung, List.copyOf(events));
        }

        /** The person was seen face to face. A contact from before the need was identified answers another need. */
        public Tick seen(Instant tookPlaceAt) {
            if (tookPlaceAt.isBefore(startedAt)) {
                return Tick.unchanged(this);
            }
            boolean met = !tookPlaceAt.isAfter(dueAt);
            long minutes = Duration.between(startedAt, tookPlaceAt).toMinutes();
            Stopped stopped = asStopped(tookPlaceAt, met ? ClockOutcome.MET : ClockOutcome.MISSED, minutes);
            return met && breachRung
                    ? new Tick(stopped, List.of(new ClockCorrected(stopped, ClockCorrected.Replaced.BREACHED)))
                    : new Tick(stopped, List.of(new ClockStopped(stopped)));
        }

        private Tick stopped(Instant at, ClockOutcome outcome, @Nullable Long minutes) {
            Stopped stopped = asStopped(at, outcome, minutes);
            return new Tick(stopped, List.of(new ClockStopped(stopped)));
        }

        private Stopped asStopped(Instant at, ClockOutcome outcome, @Nullable Long minutes) {
            return new Stopped(subject, startedAt, amberAt, dueAt, at, outcome, minutes, rulesVersion);
        }
    }

    /**
     * @param minutes whole minutes from the start to the first face-to-face contact; null when there was none
     */
    record Stopped(
            Subject subject,
            Instant startedAt,
            Instant amberAt,
            Instant dueAt,
            Instant stoppedAt,
            ClockOutcome outcome,
            @Nullable Long minutes,
            String rulesVersion)
            implements TwoHourClock {

        /** A contact entered late: it corrects the clock when the person was in fact seen earlier than it shows. */
        public Tick seen(Instant tookPlaceAt) {
            boolean first = minutes == null || tookPlaceAt.isBefore(stoppedAt);
            if (outcome == ClockOutcome.NOT_REQUIRED || tookPlaceAt.isBefore(startedAt) || !first) {
                return Tick.unchanged(this);
            }
            ClockOutcome now = tookPlaceAt.isAfter(dueAt) ? ClockOutcome.MISSED : ClockOutcome.MET;
            long elapsed = Duration.between(startedAt, tookPlaceAt).toMinutes();
            Stopped corrected =
                    new Stopped(subject, startedAt, amberAt, dueAt, tookPlaceAt, now, elapsed, rulesVersion);
            return new Tick(corrected, List.of(new ClockCorrected(corrected, ClockCorrected.Replaced.STOPPED)));
        }
    }
}
