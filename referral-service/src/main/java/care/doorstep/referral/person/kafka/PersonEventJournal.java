package care.doorstep.referral.person.kafka;

import care.doorstep.platform.outbox.Journal;
import care.doorstep.platform.outbox.NewEvent;
import care.doorstep.referral.directory.domain.NeighbourhoodId;
import care.doorstep.referral.person.domain.Alert;
import care.doorstep.referral.person.domain.Demographics;
import care.doorstep.referral.person.domain.NhsIdentity;
import care.doorstep.referral.person.domain.Person;
import care.doorstep.referral.person.domain.PersonEvent;
import care.doorstep.referral.person.domain.PersonEvents;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** States the person index's facts as its contracts describe them. */
@ApplicationScoped
class PersonEventJournal implements PersonEvents {

    private static final String PERSON = "doorstep.person.v1";
    private static final String ATTRIBUTES = "doorstep.person-attributes.v1";

    /** Names somebody, so it never prints itself. */
    private record Snapshot(
            UUID personId,
            long personVersion,
            @Nullable String nhsNumber,
            String nhsNumberStatus,
            @Nullable String family,
            @Nullable String given,
            @Nullable LocalDate birthDate,
            String sex,
            @Nullable String practice,
            List<String> addressLines,
            @Nullable String postcode,
            @Nullable String phone,
            List<String> communicationNeeds,
            List<WireAlert> alerts,
            @Nullable Instant deceasedAt) {
        @Override
        public String toString() {
            return "Snapshot[" + personId + "]";
        }
    }

    private record WireAlert(String code, String text) {
        @Override
        public String toString() {
            return "WireAlert[" + code + "]";
        }
    }

    private record WireAttributes(
            UUID personId,
            String ageBand,
            @Nullable String neighbourhoodId,
            @Nullable Integer deprivationDecile,
            boolean optOut) {}

    private final Journal journal;

    PersonEventJournal(Journal journal) {
        this.journal = journal;
    }

    @Override
    public void publish(PersonEvent event) {
        Person person = event.person();
        UUID id = person.id().value();
        journal.append(
                switch (event) {
                    case PersonEvent.Registered r ->
                        NewEvent.of(PERSON, id, "person.registered", snapshot(person), r.at());
                    case PersonEvent.Updated u -> NewEvent.of(PERSON, id, "person.updated", snapshot(person), u.at());
                    case PersonEvent.AttributesChanged a ->
                        NewEvent.of(ATTRIBUTES, id, "person-attributes.changed", attributes(person), a.at());
                });
    }

    private static Snapshot snapshot(Person person) {
        Demographics known = person.demographics();
        return new Snapshot(
                person.id().value(),
                person.version(),
                person.nhs().digits(),
                status(person.nhs()),
                known.family(),
                known.given(),
                known.birthDate(),
                code(known.sex()),
                known.practice(),
                known.addressLines(),
                known.postcode(),
                known.phone(),
                known.communicationNeeds(),
                known.alerts().stream().map(PersonEventJournal::alert).toList(),
                person.deceasedAt());
    }

    private static WireAlert alert(Alert alert) {
        return new WireAlert(code(alert.kind()), alert.text());
    }

    private static String status(NhsIdentity identity) {
        return switch (identity) {
            case NhsIdentity.Verified _ -> "verified";
            case NhsIdentity.NotVerified _ -> "not-verified";
            case NhsIdentity.Absent _ -> "absent";
        };
    }

    private static WireAttributes attributes(Person person) {
        NeighbourhoodId neighbourhood = person.attributes().neighbourhood();
        return new WireAttributes(
                person.id().value(),
                person.attributes().ageBand().code(),
                neighbourhood == null ? null : neighbourhood.value(),
                null,
                false);
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
