package care.doorstep.referral.clock.kafka;

import care.doorstep.platform.inbox.Reaction;
import care.doorstep.platform.inbox.ReceivedEvent;
import care.doorstep.referral.clock.application.RecordContact;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

/** Contacts that teams record may stop a clock. */
@ApplicationScoped
class ContactReaction implements Reaction {

    private record Contact(UUID referralId, String mechanism, String outcome, Instant tookPlaceAt) {}

    private final RecordContact recordContact;

    ContactReaction(RecordContact recordContact) {
        this.recordContact = recordContact;
    }

    @Override
    public String topic() {
        return "doorstep.caseload.v1";
    }

    @Override
    public void react(ReceivedEvent event) {
        switch (event.type()) {
            case "caseload.contact-recorded" -> {
                Contact contact = event.as(Contact.class);
                recordContact.record(
                        contact.referralId(), contact.mechanism(), contact.outcome(), contact.tookPlaceAt());
            }
            default -> {}
        }
    }
}
