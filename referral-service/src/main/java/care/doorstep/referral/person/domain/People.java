package care.doorstep.referral.person.domain;

import care.doorstep.referral.directory.domain.Neighbourhood;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The stored person index. */
public interface People {

    Optional<Person> find(PersonId id);

    Map<PersonId, Person> findAll(Collection<PersonId> ids);

    /** The person of this verified NHS number. */
    Optional<Person> known(NhsNumber number);

    /**
     * The person of this NHS number. Two callers asking for the same unknown number wait for each other, so that the
     * second finds whom the first registers.
     */
    Optional<Person> claim(NhsNumber number);

    /** A person sent before with the same failing number, name and date of birth. */
    Optional<Person> sameAsSent(NhsIdentity.NotVerified number, String family, LocalDate birthDate);

    /** People of this name and date of birth; several may match. */
    List<Person> named(String family, LocalDate birthDate);

    /** People whose attributes name another neighbourhood than the one their practice is now in. */
    List<Person> movedTo(Neighbourhood neighbourhood);

    /** Stores the person and states the events. */
    void save(Person.Change change);
}
