package care.doorstep.referral.person.application;

import care.doorstep.referral.directory.domain.Directory;
import care.doorstep.referral.directory.domain.NeighbourhoodId;
import care.doorstep.referral.person.domain.People;
import care.doorstep.referral.person.domain.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** When a practice comes to belong to another neighbourhood, so do its people. */
@ApplicationScoped
public class FollowPractices {

    private final People people;
    private final Directory directory;
    private final Clock clock;

    FollowPractices(People people, Directory directory, Clock clock) {
        this.people = people;
        this.directory = directory;
        this.clock = clock;
    }

    @Transactional
    public void follow(NeighbourhoodId id) {
        directory
                .neighbourhood(id)
                .ifPresent(neighbourhood -> people.movedTo(neighbourhood)
                        .forEach(person -> people.save(person.update(
                                person.demographics(),
                                new Person.Attributes(person.attributes().ageBand(), id),
                                clock.instant()))));
    }
}
