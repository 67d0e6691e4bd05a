package care.doorstep.caseload.person.postgres;

import care.doorstep.caseload.person.domain.PersonCopies;
import care.doorstep.caseload.person.domain.PersonCopy;
import care.doorstep.caseload.person.domain.PersonId;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
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
        var row = findByIdOptional(snapshot.id().value()).orElseGet(PersonRow::new);
        if (snapshot.version() >= row.version) {
            row.become(snapshot);
            persist(row);
        }
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
