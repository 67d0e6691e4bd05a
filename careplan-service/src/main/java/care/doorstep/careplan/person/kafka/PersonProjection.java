package care.doorstep.careplan.person.kafka;

import care.doorstep.careplan.person.domain.People;
import care.doorstep.careplan.person.domain.PersonId;
import care.doorstep.careplan.person.domain.PersonName;
import care.doorstep.platform.inbox.Projection;
import care.doorstep.platform.inbox.ReceivedEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps people's names. */
@ApplicationScoped
class PersonProjection implements Projection {

    private final People people;

    PersonProjection(People people) {
        this.people = people;
    }

    record Snapshot(
            UUID personId,
            long personVersion,
            @Nullable String family,
            @Nullable String given) {

        @Override
        public String toString() {
            return "Snapshot[" + personId + "]";
        }
    }

    @Override
    public String topic() {
        return "doorstep.person.v1";
    }

    @Override
    public void project(ReceivedEvent event) {
        if (event.tombstone()) {
            people.forget(new PersonId(UUID.fromString(event.key())));
            return;
        }
        switch (event.type()) {
            case "person.registered", "person.updated" -> keep(event.as(Snapshot.class));
            default -> {}
        }
    }

    @Override
    public void truncate() {
        people.clear();
    }

    private void keep(Snapshot person) {
        people.keep(new PersonName(
                new PersonId(person.personId()), person.personVersion(), person.family(), person.given()));
    }
}
