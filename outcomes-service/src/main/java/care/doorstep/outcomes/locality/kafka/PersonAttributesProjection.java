package care.doorstep.outcomes.locality.kafka;

import care.doorstep.outcomes.locality.domain.AttributesOfPeople;
import care.doorstep.outcomes.locality.domain.PersonAttributes;
import care.doorstep.platform.inbox.Projection;
import care.doorstep.platform.inbox.ReceivedEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
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
        project(List.of(event));
    }

    @Override
    public void project(List<ReceivedEvent> events) {
        var changed = new ArrayList<PersonAttributes>();
        for (var event : events) {
            if (event.tombstone()) {
                people.keep(changed);
                changed.clear();
                people.erase(UUID.fromString(event.key()));
            } else if (event.type().equals("person-attributes.changed")) {
                changed.add(event.as(Changed.class).attributes());
            }
        }
        people.keep(changed);
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
