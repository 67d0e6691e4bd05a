package care.doorstep.outcomes.locality.kafka;

import care.doorstep.outcomes.locality.domain.AttributesOfPeople;
import care.doorstep.outcomes.locality.domain.PersonAttributes;
import care.doorstep.platform.inbox.Projection;
import care.doorstep.platform.inbox.ReceivedEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps each person's latest attributes; a tombstone erases them. */
@ApplicationScoped
class PersonAttributesProjection implements Projection {

    private final AttributesOfPeople people;

    PersonAttributesProjection(AttributesOfPeople people) {
        this.people = people;
    }

    @Override
    public String topic() {
        return "doorstep.person-attributes.v1";
    }

    @Override
    public void project(ReceivedEvent event) {
        if (event.tombstone()) {
            people.erase(UUID.fromString(event.key()));
        } else if (event.type().equals("person-attributes.changed")) {
            people.keep(event.as(Changed.class).attributes());
        }
    }

    @Override
    public void truncate() {
        people.forgetAll();
    }

    record Changed(
            UUID personId,
            String ageBand,
            @Nullable String neighbourhoodId,
            @Nullable Integer deprivationDecile,
            boolean optOut) {
        PersonAttributes attributes() {
            return new PersonAttributes(personId, ageBand, neighbourhoodId, deprivationDecile, optOut);
        }
    }
}
