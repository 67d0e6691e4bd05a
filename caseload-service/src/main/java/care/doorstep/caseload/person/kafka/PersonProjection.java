package care.doorstep.caseload.person.kafka;

import care.doorstep.caseload.person.domain.PersonCopies;
import care.doorstep.caseload.person.domain.PersonCopy;
import care.doorstep.caseload.person.domain.PersonCopy.Alert;
import care.doorstep.caseload.person.domain.PersonId;
import care.doorstep.platform.inbox.Projection;
import care.doorstep.platform.inbox.ReceivedEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps this service's copy of the person index: every record is a full snapshot, a tombstone erases. */
@ApplicationScoped
class PersonProjection implements Projection {
    private final PersonCopies people;

    PersonProjection(PersonCopies people) {
        this.people = people;
    }

    @Override
    public String topic() {
        return "doorstep.person.v1";
    }

    @Override
    public void project(ReceivedEvent event) {
        if (event.tombstone()) {
            people.erase(new PersonId(UUID.fromString(event.key())));
        } else {
            people.keep(event.as(Snapshot.class).copy());
        }
    }

    @Override
    public void project(List<ReceivedEvent> events) {
        var snapshots = new ArrayList<PersonCopy>();
        for (var event : events) {
            if (event.tombstone()) {
                people.keep(snapshots);
                snapshots.clear();
                project(event);
            } else {
                snapshots.add(event.as(Snapshot.class).copy());
            }
        }
        people.keep(snapshots);
    }

    @Override
    public void truncate() {
        people.eraseAll();
    }

    /** What this service needs of a person's snapshot, of whichever event type. */
    record Snapshot(
            UUID personId,
            long personVersion,
            @Nullable String nhsNumber,
            String nhsNumberStatus,
            @Nullable String family,
            @Nullable String given,
            @Nullable LocalDate birthDate,
            @Nullable String practice,
            List<String> communicationNeeds,
            List<Alert> alerts,
            @Nullable Instant deceasedAt) {

        PersonCopy copy() {
            return new PersonCopy(
                    new PersonId(personId),
                    personVersion,
                    nhsNumber,
                    nhsNumberStatus,
                    family,
                    given,
                    birthDate,
                    practice,
                    communicationNeeds,
                    alerts,
                    deceasedAt);
        }

        @Override
        public String toString() {
            return "Snapshot[" + personId + "]";
        }
    }
}
