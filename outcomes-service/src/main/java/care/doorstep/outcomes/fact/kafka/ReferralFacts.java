package care.doorstep.outcomes.fact.kafka;

import care.doorstep.outcomes.fact.domain.Context;
import care.doorstep.outcomes.fact.domain.Fact;
import care.doorstep.outcomes.fact.domain.Facts;
import care.doorstep.platform.inbox.ReceivedEvent;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps receipts, offers and clocks. */
@Singleton
class ReferralFacts extends FactProjection {

    ReferralFacts(Facts facts) {
        super(facts, Context.REFERRAL, "doorstep.referral.v1");
    }

    @Override
    Optional<Fact> fact(ReceivedEvent event) {
        return switch (event.type()) {
            case "referral.received" -> Optional.of(event.as(Received.class).fact(event));
            case "referral.offered" -> Optional.of(event.as(Offered.class).fact(event));
            case "referral.clock-started" -> Optional.of(event.as(Started.class).fact(event));
            case "referral.clock-breached" ->
                Optional.of(event.as(Breached.class).fact(event));
            case "referral.clock-stopped", "referral.clock-corrected" ->
                Optional.of(event.as(Stopped.class).fact(event));
            default -> Optional.empty();
        };
    }

    record Received(
            UUID referralId,
            UUID personId,
            Instant receivedAt,
            @Nullable String neighbourhoodId,
            String referringOrganisation) {
        Fact fact(ReceivedEvent event) {
            return new Fact.ReferralReceived(
                    Origins.of(event, personId, referralId), receivedAt, neighbourhoodId, referringOrganisation);
        }
    }

    record Offered(
            UUID referralId,
            UUID personId,
            Instant offeredAt,
            @Nullable String neighbourhoodId) {
        Fact fact(ReceivedEvent event) {
            return new Fact.ReferralOffered(Origins.of(event, personId, referralId), offeredAt, neighbourhoodId);
        }
    }

    record Started(
            UUID referralId,
            UUID personId,
            String measurementType,
            boolean provisional,
            Instant startedAt,
            Instant dueAt) {
        Fact fact(ReceivedEvent event) {
            return new Fact.ClockStarted(
                    Origins.of(event, personId, referralId), startedAt, measurementType, provisional, dueAt);
        }
    }

    record Breached(UUID referralId, UUID personId, String measurementType, Instant dueAt, Instant at) {
        Fact fact(ReceivedEvent event) {
            return new Fact.ClockBreached(Origins.of(event, personId, referralId), at, measurementType, dueAt);
        }
    }

    record Stopped(
            UUID referralId,
            UUID personId,
            String measurementType,
            String outcome,
            Instant startedAt,
            Instant stoppedAt,
            @Nullable Long minutes) {
        Fact fact(ReceivedEvent event) {
            return new Fact.ClockStopped(
                    Origins.of(event, personId, referralId), stoppedAt, measurementType, outcome, startedAt, minutes);
        }
    }
}
