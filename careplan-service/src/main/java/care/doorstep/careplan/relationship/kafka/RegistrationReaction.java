package care.doorstep.careplan.relationship.kafka;

import care.doorstep.careplan.person.domain.PersonId;
import care.doorstep.careplan.relationship.application.FollowRegistration;
import care.doorstep.platform.inbox.Reaction;
import care.doorstep.platform.inbox.ReceivedEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The practice of a person's newest record sees the person. */
@ApplicationScoped
class RegistrationReaction implements Reaction {

    private final FollowRegistration registrations;

    RegistrationReaction(FollowRegistration registrations) {
        this.registrations = registrations;
    }

    record Registration(
            UUID personId, long personVersion, @Nullable String practice) {}

    @Override
    public String topic() {
        return "doorstep.person.v1";
    }

    @Override
    public void react(ReceivedEvent event) {
        if (event.tombstone()) {
            return;
        }
        switch (event.type()) {
            case "person.registered", "person.updated" -> registered(event.as(Registration.class), event);
            default -> {}
        }
    }

    private void registered(Registration person, ReceivedEvent event) {
        registrations.registered(
                new PersonId(person.personId()), person.practice(), person.personVersion(), event.time());
    }
}
