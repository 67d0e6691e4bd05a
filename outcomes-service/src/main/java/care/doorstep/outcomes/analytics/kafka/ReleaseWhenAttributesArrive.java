package care.doorstep.outcomes.analytics.kafka;

import care.doorstep.outcomes.analytics.application.ReleaseOutcomes;
import care.doorstep.platform.inbox.Reaction;
import care.doorstep.platform.inbox.ReceivedEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Releases what had to wait until it was known whether the person has opted out. */
@ApplicationScoped
class ReleaseWhenAttributesArrive implements Reaction {

    private final ReleaseOutcomes releaseOutcomes;

    ReleaseWhenAttributesArrive(ReleaseOutcomes releaseOutcomes) {
        this.releaseOutcomes = releaseOutcomes;
    }

    @Override
    public String topic() {
        return "doorstep.person-attributes.v1";
    }

    @Override
    public void react(ReceivedEvent event) {
        if (!event.tombstone() && event.type().equals("person-attributes.changed")) {
            releaseOutcomes.about(event.as(AboutPerson.class).personId());
        }
    }

    record AboutPerson(UUID personId) {}
}
