package care.doorstep.referral.person.application;

import care.doorstep.platform.access.PersonAccess;
import care.doorstep.referral.person.domain.Involvement;
import care.doorstep.referral.person.domain.NhsNumber;
import care.doorstep.referral.person.domain.NhsNumberFailsCheck;
import care.doorstep.referral.person.domain.People;
import care.doorstep.referral.person.domain.Person;
import care.doorstep.referral.person.domain.PersonId;
import care.doorstep.referral.person.domain.PersonNotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;

/** Reads the index. Every search, read and denial is audited. */
@ApplicationScoped
public class ReadPeople {

    private final People people;
    private final PersonAccess access;
    private final Involvement involvement;

    ReadPeople(People people, PersonAccess access, Involvement involvement) {
        this.people = people;
        this.access = access;
        this.involvement = involvement;
    }

    public Person read(PersonId id) {
        Person person = people.find(id).orElseThrow(PersonNotFound::new);
        access.requireRead(id.value(), "person", involvement.ofCaller(person));
        return person;
    }

    @Transactional
    public List<Person> byNhsNumber(String number) {
        if (!NhsNumber.passesCheck(number)) {
            throw new NhsNumberFailsCheck();
        }
        return audited(people.claim(NhsNumber.of(number)).stream().toList());
    }

    @Transactional
    public List<Person> byName(String family, LocalDate birthDate) {
        return audited(people.named(family, birthDate));
    }

    private List<Person> audited(List<Person> found) {
        if (found.isEmpty()) {
            access.audited("search", "people", null);
        }
        found.forEach(person -> access.audited("search", "people", person.id().value()));
        return found;
    }
}
