package care.doorstep.outcomes.fact.kafka;

import care.doorstep.outcomes.fact.domain.Context;
import care.doorstep.outcomes.fact.domain.Fact;
import care.doorstep.outcomes.fact.domain.Facts;
import care.doorstep.platform.inbox.Projection;
import care.doorstep.platform.inbox.ReceivedEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

/** Keeps contacts and capacity escalations. */
@ApplicationScoped
class CaseloadFacts implements Projection {

    private final Facts facts;

    CaseloadFacts(Facts facts) {
        this.facts = facts;
    }

    @Override
    public String topic() {
        return "doorstep.caseload.v1";
    }

    @Override
    public void project(ReceivedEvent event) {
        switch (event.type()) {
            case "caseload.contact-recorded" -> add(event.as(Contact.class).fact(event));
            case "caseload.capacity-escalated" -> add(event.as(Escalated.class).fact(event));
            default -> {}
        }
    }

    @Override
    public void truncate() {
        facts.forget(Context.CASELOAD);
    }

    private void add(Fact fact) {
        facts.add(Context.CASELOAD, fact);
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
