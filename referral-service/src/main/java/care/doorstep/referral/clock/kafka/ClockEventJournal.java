package care.doorstep.referral.clock.kafka;

import care.doorstep.platform.outbox.Journal;
import care.doorstep.platform.outbox.NewEvent;
import care.doorstep.referral.clock.application.ClockRulesInForce;
import care.doorstep.referral.clock.domain.ClockEvent;
import care.doorstep.referral.clock.domain.ClockEvents;
import care.doorstep.referral.clock.domain.TwoHourClock;
import care.doorstep.referral.clock.domain.TwoHourClock.Running;
import care.doorstep.referral.clock.domain.TwoHourClock.Stopped;
import care.doorstep.referral.clock.domain.TwoHourClock.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** States what clocks do as the contracts describe it. */
@ApplicationScoped
class ClockEventJournal implements ClockEvents {

    private static final String TOPIC = "doorstep.referral.v1";

    private record Started(
            UUID referralId,
            UUID personId,
            String measurementType,
            boolean provisional,
            Instant startedAt,
            Instant amberAt,
            Instant dueAt,
            String rulesVersion) {}

    private record Rung(UUID referralId, UUID personId, String measurementType, Instant dueAt, Instant at) {}

    private record Ended(
            UUID referralId,
            UUID personId,
            String measurementType,
            String outcome,
            Instant startedAt,
            Instant stoppedAt,
            @Nullable Long minutes,
            String rulesVersion) {}

    private record Corrected(
            UUID referralId,
            UUID personId,
            String measurementType,
            String outcome,
            Instant startedAt,
            Instant stoppedAt,
            @Nullable Long minutes,
            String rulesVersion,
            String replaces) {}

    private final Journal journal;
    private final String measurementType;

    ClockEventJournal(Journal journal, ClockRulesInForce rules) {
        this.journal = journal;
        this.measurementType = rules.rules().measurementType();
    }

    @Override
    public void publish(ClockEvent event, Instant at) {
        switch (event) {
            case ClockEvent.ClockStarted e -> append(e.clock(), "referral.clock-started", started(e.clock()), at);
            case ClockEvent.ClockAmber e -> append(e.clock(), "referral.clock-amber", rung(e.clock(), e.at()), at);
            case ClockEvent.ClockBreached e ->
                append(e.clock(), "referral.clock-breached", rung(e.clock(), e.at()), at);
            case ClockEvent.ClockStopped e -> append(e.clock(), "referral.clock-stopped", ended(e.clock()), at);
            case ClockEvent.ClockCorrected e -> append(e.clock(), "referral.clock-corrected", corrected(e), at);
        }
    }

    private void append(TwoHourClock clock, String type, Object data, Instant at) {
        Subject subject = clock.subject();
        journal.append(
                NewEvent.of(TOPIC, subject.person().value(), type, data, at).correlated(subject.correlationId(), null));
    }

    private Started started(Running clock) {
        return new Started(
                clock.subject().referral(),
                clock.subject().person().value(),
                measurementType,
                clock.provisional(),
                clock.startedAt(),
                clock.amberAt(),
                clock.dueAt(),
                clock.rulesVersion());
    }

    private Rung rung(Running clock, Instant at) {
        return new Rung(
                clock.subject().referral(), clock.subject().person().value(), measurementType, clock.dueAt(), at);
    }

    private Ended ended(Stopped clock) {
        return new Ended(
                clock.subject().referral(),
                clock.subject().person().value(),
                measurementType,
                code(clock.outcome()),
                clock.startedAt(),
                clock.stoppedAt(),
                clock.minutes(),
                clock.rulesVersion());
    }

    private Corrected corrected(ClockEvent.ClockCorrected event) {
        Ended ended = ended(event.clock());
        return new Corrected(
                ended.referralId(),
                ended.personId(),
                ended.measurementType(),
                ended.outcome(),
                ended.startedAt(),
                ended.stoppedAt(),
                ended.minutes(),
                ended.rulesVersion(),
                code(event.replaces()));
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
