package care.doorstep.careplan.relationship.application;

import care.doorstep.careplan.person.domain.PersonId;
import care.doorstep.careplan.relationship.domain.BreakGlass;
import care.doorstep.careplan.relationship.domain.BreakGlassRefused;
import care.doorstep.careplan.relationship.domain.PersonRelationships;
import care.doorstep.careplan.relationship.domain.PersonUnknown;
import care.doorstep.careplan.relationship.domain.ReasonCode;
import care.doorstep.careplan.relationship.domain.Relationships;
import care.doorstep.platform.access.PersonAccess;
import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;

/** A user without a relationship opens a person's record for four hours, with a reason; the privacy officer is told. */
@ApplicationScoped
public class OpenBreakGlass {

    private final PersonRelationships relationships;
    private final CurrentViewer viewer;
    private final PersonAccess access;
    private final Clock clock;

    OpenBreakGlass(PersonRelationships relationships, CurrentViewer viewer, PersonAccess access, Clock clock) {
        this.relationships = relationships;
        this.viewer = viewer;
        this.access = access;
        this.clock = clock;
    }

    /**
     * @throws BreakGlassRefused to a machine client
     * @throws PersonUnknown when nothing has been heard of the person
     */
    @Transactional
    public BreakGlass open(PersonId person, ReasonCode code, String reason) {
        var me = viewer.get();
        if (me.machine()) {
            throw new BreakGlassRefused();
        }
        if (!relationships.know(person)) {
            throw new PersonUnknown();
        }
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var opened = new BreakGlass(
                UuidCreator.getTimeOrderedEpoch(),
                person,
                me.userId(),
                me.organisation(),
                code,
                reason,
                at,
                at.plus(Relationships.BREAK_GLASS));
        relationships.save(relationships.forChange(person).glassBroken(me.userId(), me.organisation(), at));
        relationships.record(opened);
        access.audited("read", "break-glass", person.value());
        return opened;
    }
}
