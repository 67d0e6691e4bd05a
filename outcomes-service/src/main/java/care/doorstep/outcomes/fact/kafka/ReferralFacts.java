package care.doorstep.outcomes.fact.kafka;

import care.doorstep.outcomes.fact.domain.Context;
import care.doorstep.outcomes.fact.domain.Fact;
import care.doorstep.outcomes.fact.domain.Facts;
import care.doorstep.platform.inbox.Projection;
import care.doorstep.platform.inbox.ReceivedEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps receipts, offers and clocks. */
@ApplicationScoped
class ReferralFacts implements Projection {

    private final Facts facts;

    ReferralFacts(Facts facts) {
        this.facts = facts;
    }

    @Override
    public String topic() {
        return "doorstep.referral.v1";
    }

    @Override
    public void project(ReceivedEvent event) {
        switch (event.type()) {
            case "referral.received" -> add(event.as(Received.class).fact(event));
            case "referral.offered" -> add(event.as(Offered.class).fact(event));
            case "referral.clock-started" -> add(event.as(Started.class).fact(event));
            case "referral.clock-breached" -> add(event.as(Breached.class).fact(event));
            case "referral.clock-stopped", "referral.clock-corrected" ->
                add(event.as(Stopped.class).fact(event));
            default -> {}
        }
    }

    @Override
    public void truncate() {
        facts.forget(Context.REFERRAL);
    }

    private void add(Fact fact) {
        facts.add(Context.REFERRAL, fact);
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
