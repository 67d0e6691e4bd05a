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
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Keeps of {@code doorstep.person.v1} what matching and listing need, and no name. */
@ApplicationScoped
class PersonCopy implements Projection, Population, PanacheRepositoryBase<PersonRow, UUID> {

    private static final String VERIFIED = "verified";
    private static final Set<String> SNAPSHOTS = Set.of("person.registered", "person.updated");

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
        project(List.of(event));
    }

    @Override
    public void project(List<ReceivedEvent> events) {
        var snapshots = new ArrayList<Snapshot>();
        for (var event : events) {
            if (event.tombstone()) {
                keep(snapshots);
                snapshots.clear();
                deleteById(UUID.fromString(event.key()));
            } else if (SNAPSHOTS.contains(event.type())) {
                snapshots.add(event.as(Snapshot.class));
            }
        }
        keep(snapshots);
    }

    @Override
    public void truncate() {
        deleteAll();
    }

    private void keep(List<Snapshot> snapshots) {
        if (snapshots.isEmpty()) {
            return;
        }
        var ids = snapshots.stream().map(Snapshot::personId).toList();
        var rows = list("id in ?1", ids).stream().collect(Collectors.toMap(row -> row.id, Function.identity()));
        for (var snapshot : snapshots) {
            var row = rows.computeIfAbsent(snapshot.personId(), _ -> new PersonRow());
            if (row.id == null || row.version < snapshot.personVersion()) {
                become(row, snapshot);
            }
        }
        persist(rows.values());
        flush();
        rows.values().forEach(getEntityManager()::detach);
    }

    private static void become(PersonRow row, Snapshot snapshot) {
        row.id = snapshot.personId();
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
