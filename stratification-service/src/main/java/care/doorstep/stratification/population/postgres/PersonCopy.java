package care.doorstep.stratification.population.postgres;

import care.doorstep.platform.inbox.Projection;
import care.doorstep.platform.inbox.ReceivedEvent;
import care.doorstep.stratification.population.domain.KnownPerson;
import care.doorstep.stratification.population.domain.NhsNumber;
import care.doorstep.stratification.population.domain.PersonId;
import care.doorstep.stratification.population.domain.Population;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Keeps of {@code doorstep.person.v1} what matching and listing need, and no name. */
@ApplicationScoped
class PersonCopy implements Projection, Population, PanacheRepositoryBase<PersonRow, UUID> {

    private static final String VERIFIED = "verified";

    private record Snapshot(
            UUID personId,
            long personVersion,
            @Nullable String nhsNumber,
            String nhsNumberStatus,
            @Nullable String practice,
            @Nullable Instant deceasedAt) {

        @Nullable
        String verifiedNhsNumber() {
            return nhsNumberStatus.equals(VERIFIED) ? nhsNumber : null;
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
        if (event.tombstone()) {
            deleteById(UUID.fromString(event.key()));
            return;
        }
        switch (event.type()) {
            case "person.registered", "person.updated" -> keep(event.as(Snapshot.class));
            default -> {}
        }
    }

    @Override
    public void truncate() {
        deleteAll();
    }

    private void keep(Snapshot snapshot) {
        var row = findById(snapshot.personId());
        if (row == null) {
            row = new PersonRow();
            row.id = snapshot.personId();
            become(row, snapshot);
            persist(row);
        } else if (row.version < snapshot.personVersion()) {
            become(row, snapshot);
        }
    }

    private static void become(PersonRow row, Snapshot snapshot) {
        row.version = snapshot.personVersion();
        row.nhsNumber = snapshot.verifiedNhsNumber();
        row.practice = snapshot.practice();
        row.deceased = snapshot.deceasedAt() != null;
    }

    @Override
    public Optional<KnownPerson> find(PersonId id) {
        return findByIdOptional(id.value()).map(PersonRow::person);
    }

    @Override
    public Map<NhsNumber, KnownPerson> find(Collection<NhsNumber> numbers) {
        var digits = numbers.stream().map(NhsNumber::digits).distinct().toList();
        var rows = digits.isEmpty() ? List.<PersonRow>of() : list("nhsNumber in ?1", digits);
        return rows.stream().collect(Collectors.groupingBy(row -> row.nhsNumber)).entrySet().stream()
                .filter(found -> found.getValue().size() == 1)
                .collect(Collectors.toMap(
                        found -> new NhsNumber(found.getKey()),
                        found -> found.getValue().getFirst().person()));
    }
}
