package care.doorstep.referral.person.postgres;

import care.doorstep.referral.directory.domain.Neighbourhood;
import care.doorstep.referral.person.domain.NhsIdentity;
import care.doorstep.referral.person.domain.NhsNumber;
import care.doorstep.referral.person.domain.People;
import care.doorstep.referral.person.domain.Person;
import care.doorstep.referral.person.domain.PersonEvents;
import care.doorstep.referral.person.domain.PersonId;
import care.doorstep.referral.person.postgres.PersonRow.NhsStatus;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Session;

/** The person index in PostgreSQL. */
@ApplicationScoped
class PersonTables implements People, PanacheRepositoryBase<PersonRow, UUID> {

    private static final int MANY = 20;
    private static final String VERIFIED_NUMBER =
            "from PersonRow p left join fetch p.alerts where p.nhsStatus = ?1 and p.nhsDigits = ?2";

    private final PersonEvents events;

    PersonTables(PersonEvents events) {
        this.events = events;
    }

    @Override
    public Optional<Person> find(PersonId id) {
        return findByIdOptional(id.value()).map(PersonRow::person);
    }

    @Override
    public Map<PersonId, Person> findAll(Collection<PersonId> ids) {
        return getEntityManager()
                .unwrap(Session.class)
                .findMultiple(
                        PersonRow.class,
                        ids.stream().map(PersonId::value).distinct().toList())
                .stream()
                .filter(Objects::nonNull)
                .map(PersonRow::person)
                .collect(Collectors.toMap(Person::id, Function.identity()));
    }

    @Override
    public Optional<Person> known(NhsNumber number) {
        return find(VERIFIED_NUMBER, NhsStatus.VERIFIED, number.value())
                .singleResultOptional()
                .map(PersonRow::person);
    }

    @Override
    public Optional<Person> claim(NhsNumber number) {
        getEntityManager()
                .createNativeQuery("select cast(pg_advisory_xact_lock(hashtext(:number)) as text)", String.class)
                .setParameter("number", number.value())
                .getSingleResult();
        return known(number);
    }

    @Override
    public Optional<Person> sameAsSent(NhsIdentity.NotVerified number, String family, LocalDate birthDate) {
        return find(
                        "nhsStatus = ?1 and nhsDigits = ?2 and lower(family) = lower(?3) and birthDate = ?4",
                        NhsStatus.NOT_VERIFIED,
                        number.digits(),
                        family,
                        birthDate)
                .firstResultOptional()
                .map(PersonRow::person);
    }

    @Override
    public List<Person> named(String family, LocalDate birthDate) {
        return find("lower(family) = lower(?1) and birthDate = ?2 order by id", family, birthDate)
                .page(0, MANY)
                .stream()
                .map(PersonRow::person)
                .toList();
    }

    @Override
    public List<Person> movedTo(Neighbourhood neighbourhood) {
        if (neighbourhood.practices().isEmpty()) {
            return List.of();
        }
        return find(
                        "practice in ?1 and (neighbourhoodId is null or neighbourhoodId <> ?2) order by id",
                        neighbourhood.practices(),
                        neighbourhood.id().value())
                .stream()
                .map(PersonRow::person)
                .toList();
    }

    @Override
    public void save(Person.Change change) {
        if (change.events().isEmpty()) {
            return;
        }
        UUID id = change.next().id().value();
        PersonRow row = findByIdOptional(id).orElseGet(() -> {
            PersonRow added = new PersonRow();
            added.id = id;
            return added;
        });
        row.take(change.next());
        persist(row);
        change.events().forEach(events::publish);
    }
}
