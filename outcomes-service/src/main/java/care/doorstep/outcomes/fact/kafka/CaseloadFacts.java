package care.doorstep.outcomes.fact.kafka;

import care.doorstep.outcomes.fact.domain.Context;
import care.doorstep.outcomes.fact.domain.Fact;
import care.doorstep.outcomes.fact.domain.Facts;
import care.doorstep.platform.inbox.ReceivedEvent;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Keeps contacts and capacity escalations. */
@Singleton
class CaseloadFacts extends FactProjection {

    CaseloadFacts(Facts facts) {
        super(facts, Context.CASELOAD, "doorstep.caseload.v1");
    }

    @Override
    Optional<Fact> fact(ReceivedEvent event) {
        return switch (event.type()) {
            case "caseload.contact-recorded" ->
                Optional.of(event.as(Contact.class).fact(event));
            case "caseload.capacity-escalated" ->
                Optional.of(event.as(Escalated.class).fact(event));
            default -> Optional.empty();
        };
    }

    record Contact(
            UUID referralId, UUID personId, String mechanism, String outcome, Instant tookPlaceAt, String staffId) {
        Fact fact(ReceivedEvent event) {
            return new Fact.ContactRecorded(
                    Origins.of(event, personId, referralId), tookPlaceAt, "seen".equals(outcome), mechanism, staffId);
        }
    }

    record Escalated(UUID referralId, UUID personId, Instant at) {
        Fact fact(ReceivedEvent event) {
            return new Fact.CapacityEscalated(Origins.of(event, personId, referralId), at);
        }
    }
}
