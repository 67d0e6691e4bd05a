package care.doorstep.outcomes.locality.postgres;

import care.doorstep.outcomes.locality.domain.AttributesOfPeople;
import care.doorstep.outcomes.locality.domain.PersonAttributes;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class StoredAttributes implements AttributesOfPeople, PanacheRepositoryBase<PersonAttributesRow, UUID> {

    @Override
    public void keep(List<PersonAttributes> attributes) {
        if (attributes.isEmpty()) {
            return;
        }
        list(
                "personId in ?1",
                attributes.stream().map(PersonAttributes::personId).toList());
        var rows = attributes.stream()
                .map(each -> getEntityManager().merge(PersonAttributesRow.of(each)))
                .toList();
        flush();
        rows.forEach(getEntityManager()::detach);
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
