package care.doorstep.careplan.person.postgres;

import care.doorstep.careplan.person.domain.People;
import care.doorstep.careplan.person.domain.PersonId;
import care.doorstep.careplan.person.domain.PersonName;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Written by the projection of the person topic and nobody else. */
@ApplicationScoped
class PostgresPeople implements People, PanacheRepositoryBase<PersonNameRow, UUID> {

    @Override
    public void keep(PersonName name) {
        var known = findById(name.personId().value());
        if (known != null && known.personVersion >= name.personVersion()) {
            return;
        }
        var row = known == null ? new PersonNameRow() : known;
        row.personId = name.personId().value();
        row.personVersion = name.personVersion();
        row.family = name.family();
        row.given = name.given();
        persist(row);
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
