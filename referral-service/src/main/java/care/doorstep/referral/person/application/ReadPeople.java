package care.doorstep.referral.person.application;

import care.doorstep.platform.access.PersonAccess;
import care.doorstep.platform.security.Caller;
import care.doorstep.platform.security.CurrentCaller;
import care.doorstep.platform.security.FrontDoor;
import care.doorstep.platform.security.Roles;
import care.doorstep.referral.directory.domain.Directory;
import care.doorstep.referral.directory.domain.TeamId;
import care.doorstep.referral.person.domain.Involvement;
import care.doorstep.referral.person.domain.NhsNumber;
import care.doorstep.referral.person.domain.NhsNumberFailsCheck;
import care.doorstep.referral.person.domain.NotFrontDoorStaff;
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
    private final CurrentCaller caller;
    private final FrontDoor frontDoor;
    private final Directory directory;

    ReadPeople(
            People people,
            PersonAccess access,
            Involvement involvement,
            CurrentCaller caller,
            FrontDoor frontDoor,
            Directory directory) {
        this.people = people;
        this.access = access;
        this.involvement = involvement;
        this.caller = caller;
        this.frontDoor = frontDoor;
        this.directory = directory;
    }

    public Person read(PersonId id) {
        Person person = people.find(id).orElseThrow(PersonNotFound::new);
        access.requireRead(id.value(), "person", involvement.ofCaller(person));
        return person;
    }

    @Transactional
    public List<Person> byNhsNumber(String number) {
        requireSearcher();
        if (!NhsNumber.passesCheck(number)) {
            throw new NhsNumberFailsCheck();
        }
        return audited(people.known(NhsNumber.of(number)).stream().toList());
    }

    @Transactional
    public List<Person> byName(String family, LocalDate birthDate) {
        requireSearcher();
        return audited(people.named(family, birthDate));
    }

    /** The index answers the front door's own staff, and clinicians of the county's teams. */
    private void requireSearcher() {
        Caller searcher = caller.get();
        if (!frontDoor.employs(searcher) && !clinicianOfATeam(searcher)) {
            access.denied("people", null);
            throw new NotFrontDoorStaff();
        }
    }

    private boolean clinicianOfATeam(Caller searcher) {
        return searcher.has(Roles.NEIGHBOURHOOD_CLINICIAN)
                && searcher.teams().stream()
                        .map(TeamId::new)
                        .anyMatch(team -> directory.team(team).isPresent());
    }

    private List<Person> audited(List<Person> found) {
        if (found.isEmpty()) {
            access.audited("search", "people", null);
        }
        found.forEach(person -> access.audited("search", "people", person.id().value()));
        return found;
    }
}
