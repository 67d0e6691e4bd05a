package care.doorstep.caseload.person.postgres;

import care.doorstep.caseload.person.domain.PersonCopies;
import care.doorstep.caseload.person.domain.PersonCopy;
import care.doorstep.caseload.person.domain.PersonId;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

@ApplicationScoped
class PostgresPersonCopies implements PersonCopies, PanacheRepositoryBase<PersonRow, UUID> {
    @Override
    public Optional<PersonCopy> find(PersonId id) {
        return findByIdOptional(id.value()).map(PersonRow::copy);
    }

    @Override
    public Map<PersonId, PersonCopy> find(Collection<PersonId> ids) {
        return list("id in ?1", ids.stream().map(PersonId::value).toList()).stream()
                .map(PersonRow::copy)
                .collect(Collectors.toMap(PersonCopy::id, Function.identity()));
    }

    @Override
    public void keep(PersonCopy snapshot) {
        keep(List.of(snapshot));
    }

    @Override
    public void keep(List<PersonCopy> snapshots) {
        if (snapshots.isEmpty()) {
            return;
        }
        var ids = snapshots.stream().map(snapshot -> snapshot.id().value()).toList();
        var rows = list("id in ?1", ids).stream().collect(Collectors.toMap(row -> row.id, Function.identity()));
        for (var snapshot : snapshots) {
            var row = rows.computeIfAbsent(snapshot.id().value(), _ -> new PersonRow());
            if (snapshot.version() >= row.version) {
                row.become(snapshot);
            }
        }
        persist(rows.values());
        flush();
        rows.values().forEach(getEntityManager()::detach);
    }

    @Override
    public void erase(PersonId id) {
        deleteById(id.value());
    }

    @Override
    public void eraseAll() {
        deleteAll();
    }
}
