package care.doorstep.careplan.relationship.application;

import care.doorstep.careplan.person.domain.PersonId;
import care.doorstep.careplan.relationship.domain.PersonRelationships;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The practice where the person is registered sees the person. */
@ApplicationScoped
public class FollowRegistration {

    private final PersonRelationships relationships;
    private final Clock clock;

    FollowRegistration(PersonRelationships relationships, Clock clock) {
        this.relationships = relationships;
        this.clock = clock;
    }

    @Transactional
    public void registered(PersonId person, @Nullable String practice, long personVersion, Instant since) {
        relationships.save(
                relationships.forChange(person).registeredWith(practice, personVersion, since, clock.instant()));
    }
}
