package care.doorstep.careplan.person.kafka;

import care.doorstep.careplan.person.domain.People;
import care.doorstep.careplan.person.domain.PersonId;
import care.doorstep.careplan.person.domain.PersonName;
import care.doorstep.platform.inbox.Projection;
import care.doorstep.platform.inbox.ReceivedEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps people's names. */
@ApplicationScoped
class PersonProjection implements Projection {

    private static final Set<String> SNAPSHOTS = Set.of("person.registered", "person.updated");

    private final People people;

    PersonProjection(People people) {
        this.people = people;
    }

    record Snapshot(
            UUID personId,
            long personVersion,
            @Nullable String family,
            @Nullable String given) {

        PersonName name() {
            return new PersonName(new PersonId(personId), personVersion, family, given);
        }

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
        project(List.of(event));
    }

    @Override
    public void project(List<ReceivedEvent> events) {
        var names = new ArrayList<PersonName>();
        for (var event : events) {
            if (event.tombstone()) {
                people.keep(names);
                names.clear();
                people.forget(new PersonId(UUID.fromString(event.key())));
            } else if (SNAPSHOTS.contains(event.type())) {
                names.add(event.as(Snapshot.class).name());
            }
        }
        people.keep(names);
    }

    @Override
    public void truncate() {
        people.clear();
    }
}
