package care.doorstep.referral.clock.postgres;

import care.doorstep.referral.clock.domain.ClockOutcome;
import care.doorstep.referral.clock.domain.TwoHourClock;
import care.doorstep.referral.person.domain.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** A clock as a row. */
@Entity
@Table(name = "two_hour_clock")
@NullUnmarked
class ClockRow {

    enum State {
        RUNNING,
        STOPPED
    }

    @Id
    @Column(name = "referral_id")
    UUID referralId;

    @Column(name = "person_id")
    UUID personId;

    @Column(name = "correlation_id")
    String correlationId;

    @Enumerated(EnumType.STRING)
    State state;

    boolean provisional;

    @Column(name = "started_at")
    Instant startedAt;

    @Column(name = "amber_at")
    Instant amberAt;

    @Column(name = "due_at")
    Instant dueAt;

    @Column(name = "amber_rung")
    boolean amberRung;

    @Column(name = "breach_rung")
    boolean breachRung;

    @Column(name = "stopped_at")
    Instant stoppedAt;

    @Enumerated(EnumType.STRING)
    ClockOutcome outcome;

    Long minutes;

    @Column(name = "rules_version")
    String rulesVersion;

    void take(TwoHourClock clock) {
        referralId = clock.subject().referral();
        personId = clock.subject().person().value();
        correlationId = clock.subject().correlationId();
        switch (clock) {
            case TwoHourClock.Running r -> take(r);
            case TwoHourClock.Stopped s -> take(s);
        }
    }

    private void take(TwoHourClock.Running running) {
        state = State.RUNNING;
        provisional = running.provisional();
        startedAt = running.startedAt();
        amberAt = running.amberAt();
        dueAt = running.dueAt();
        amberRung = running.amberRung();
        breachRung = running.breachRung();
        rulesVersion = running.rulesVersion();
    }

    private void take(TwoHourClock.Stopped stopped) {
        state = State.STOPPED;
        provisional = false;
        startedAt = stopped.startedAt();
        amberAt = stopped.amberAt();
        dueAt = stopped.dueAt();
        stoppedAt = stopped.stoppedAt();
        outcome = stopped.outcome();
        minutes = stopped.minutes();
        rulesVersion = stopped.rulesVersion();
    }

    TwoHourClock clock() {
        TwoHourClock.Subject subject = new TwoHourClock.Subject(referralId, new PersonId(personId), correlationId);
        return switch (state) {
            case RUNNING ->
                new TwoHourClock.Running(
                        subject, provisional, startedAt, amberAt, dueAt, amberRung, breachRung, rulesVersion);
            case STOPPED ->
                new TwoHourClock.Stopped(subject, startedAt, amberAt, dueAt, stoppedAt, outcome, minutes, rulesVersion);
        };
    }
}
