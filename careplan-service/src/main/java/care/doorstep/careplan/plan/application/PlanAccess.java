package care.doorstep.careplan.plan.application;

import care.doorstep.careplan.person.domain.PersonId;
import care.doorstep.careplan.plan.domain.CaseNeeded;
import care.doorstep.careplan.plan.domain.Professional;
import care.doorstep.careplan.relationship.application.CurrentViewer;
import care.doorstep.careplan.relationship.domain.PersonRelationships;
import care.doorstep.careplan.relationship.domain.Relationships;
import care.doorstep.platform.access.PersonAccess;
import care.doorstep.platform.security.CurrentCaller;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/**
 * Who may see and who may write a plan. Relationships are this service's own facts, so they count at once, before the
 * snapshot has been round the topic.
 */
@ApplicationScoped
public class PlanAccess {

    private final PersonAccess access;
    private final PersonRelationships relationships;
    private final CurrentViewer viewer;
    private final CurrentCaller caller;
    private final Clock clock;

    PlanAccess(
            PersonAccess access,
            PersonRelationships relationships,
            CurrentViewer viewer,
            CurrentCaller caller,
            Clock clock) {
        this.access = access;
        this.relationships = relationships;
        this.viewer = viewer;
        this.caller = caller;
        this.clock = clock;
    }

    /** Any legitimate relationship will do; without one the plan does not exist. Audited either way. */
    public void requireSight(PersonId person, String resource) {
        var covered = of(person).cover(viewer.get(), clock.instant());
        access.requireRead(person.value(), resource, covered);
    }

    /**
     * Sight, and membership of a team that has accepted the person.
     *
     * @throws CaseNeeded when the caller may look and not write
     */
    public void requireCase(PersonId person, String resource) {
        requireSight(person, resource);
        if (!of(person).holdCase(viewer.get(), clock.instant())) {
            throw new CaseNeeded();
        }
    }

    /** The caller, as the plan remembers who did something. */
    public Professional me() {
        var me = caller.get();
        return new Professional(me.userId(), me.name(), me.organisation());
    }

    private Relationships of(PersonId person) {
        return relationships.of(person).orElseGet(() -> Relationships.none(person));
    }
}
