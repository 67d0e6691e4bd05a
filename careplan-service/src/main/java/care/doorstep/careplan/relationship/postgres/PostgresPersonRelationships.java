package care.doorstep.careplan.relationship.postgres;

import care.doorstep.careplan.person.domain.PersonId;
import care.doorstep.careplan.relationship.domain.BreakGlass;
import care.doorstep.careplan.relationship.domain.PersonRelationships;
import care.doorstep.careplan.relationship.domain.RelationshipEvents;
import care.doorstep.careplan.relationship.domain.Relationships;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

/** Facts of several topics meet in one row per person, one after the other. */
@ApplicationScoped
class PostgresPersonRelationships implements PersonRelationships, PanacheRepositoryBase<PersonRelationshipsRow, UUID> {

    private final RelationshipEvents events;

    PostgresPersonRelationships(RelationshipEvents events) {
        this.events = events;
    }

    @Override
    public Optional<Relationships> of(PersonId person) {
        return findByIdOptional(person.value()).map(PersonRelationshipsRow::toDomain);
    }

    @Override
    public boolean know(PersonId person) {
        return count("personId", person.value()) > 0;
    }

    @Override
    public Relationships forChange(PersonId person) {
        getEntityManager()
                .createNativeQuery("insert into person_relationships (person_id, version, person_version)"
                        + " values (?1, 0, 0) on conflict do nothing")
                .setParameter(1, person.value())
                .executeUpdate();
        return findById(person.value(), LockModeType.PESSIMISTIC_WRITE).toDomain();
    }

    @Override
    public void save(Relationships next) {
        var row = findById(next.personId().value());
        var published = row.version;
        row.take(next);
        flush();
        if (next.version() != published) {
            events.changed(next);
        }
    }

    @Override
    public void record(BreakGlass opened) {
        BreakGlassRow.of(opened).persist();
        events.glassBroken(opened);
    }
}
