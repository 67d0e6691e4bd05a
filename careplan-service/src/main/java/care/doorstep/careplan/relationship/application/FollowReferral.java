package care.doorstep.careplan.relationship.application;

import care.doorstep.careplan.person.domain.PersonId;
import care.doorstep.careplan.relationship.domain.PersonRelationships;
import care.doorstep.platform.security.FrontDoor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** From receipt the front door holds the referral and sees the person, until 30 days after its end. */
@ApplicationScoped
public class FollowReferral {

    private final PersonRelationships relationships;
    private final FrontDoor frontDoor;
    private final Clock clock;

    FollowReferral(PersonRelationships relationships, FrontDoor frontDoor, Clock clock) {
        this.relationships = relationships;
        this.frontDoor = frontDoor;
        this.clock = clock;
    }

    @Transactional
    public void received(PersonId person, UUID referralId, Instant at) {
        var known = relationships.forChange(person);
        relationships.save(known.referred(referralId, frontDoor.organisation(), at, clock.instant()));
    }

    @Transactional
    public void ended(PersonId person, UUID referralId, Instant at) {
        relationships.save(relationships.forChange(person).referralEnded(referralId, at, clock.instant()));
    }
}
