package care.doorstep.careplan.person.postgres;

import care.doorstep.careplan.person.domain.People;
import care.doorstep.careplan.person.domain.PersonId;
import care.doorstep.careplan.person.domain.PersonName;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Written by the projection of the person topic and nobody else. */
@ApplicationScoped
class PostgresPeople implements People, PanacheRepositoryBase<PersonNameRow, UUID> {

    @Override
    public void keep(List<PersonName> names) {
        if (names.isEmpty()) {
            return;
        }
        var ids = names.stream().map(name -> name.personId().value()).toList();
        var rows = list("personId in ?1", ids).stream()
                .collect(Collectors.toMap(row -> row.personId, Function.identity()));
        for (var name : names) {
            var row = rows.computeIfAbsent(name.personId().value(), _ -> new PersonNameRow());
            if (row.personId == null || name.personVersion() > row.personVersion) {
                row.become(name);
            }
        }
        persist(rows.values());
        flush();
        rows.values().forEach(getEntityManager()::detach);
    }

    @Override
    public void forget(PersonId person) {
        deleteById(person.value());
    }

    @Override
    public void clear() {
        deleteAll();
    }
}
