package care.doorstep.outcomes.locality.postgres;

import care.doorstep.outcomes.locality.domain.AttributesOfPeople;
import care.doorstep.outcomes.locality.domain.PersonAttributes;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class StoredAttributes implements AttributesOfPeople, PanacheRepositoryBase<PersonAttributesRow, UUID> {

    @Override
    public void keep(PersonAttributes attributes) {
        getEntityManager().merge(PersonAttributesRow.of(attributes));
    }

    @Override
    public void erase(UUID personId) {
        deleteById(personId);
    }

    @Override
    public void forgetAll() {
        deleteAll();
    }

    @Override
    public Optional<PersonAttributes> of(UUID personId) {
        return findByIdOptional(personId).map(PersonAttributesRow::attributes);
    }
}
