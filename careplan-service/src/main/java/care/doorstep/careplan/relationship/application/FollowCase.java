package care.doorstep.careplan.relationship.application;

import care.doorstep.careplan.person.domain.PersonId;
import care.doorstep.careplan.relationship.domain.PersonRelationships;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** A team sees the person from its acceptance until 30 days after discharge, unless the acceptance did not stand. */
@ApplicationScoped
public class FollowCase {

    private final PersonRelationships relationships;
    private final Clock clock;

    FollowCase(PersonRelationships relationships, Clock clock) {
        this.relationships = relationships;
        this.clock = clock;
    }

    @Transactional
    public void accepted(PersonId person, UUID caseId, String organisation, String teamId, Instant at) {
        var known = relationships.forChange(person);
        relationships.save(known.caseAccepted(caseId, organisation, teamId, at, clock.instant()));
    }

    @Transactional
    public void refused(PersonId person, UUID caseId) {
        relationships.save(relationships.forChange(person).acceptanceRefused(caseId, clock.instant()));
    }

    @Transactional
    public void discharged(PersonId person, UUID caseId, Instant at) {
        relationships.save(relationships.forChange(person).caseEnded(caseId, at, clock.instant()));
    }
}
