package care.doorstep.referral.pathway.application;

import care.doorstep.platform.security.Caller;
import care.doorstep.platform.security.CurrentCaller;
import care.doorstep.platform.security.FrontDoor;
import care.doorstep.platform.security.Roles;
import care.doorstep.referral.pathway.domain.Viewer;
import jakarta.enterprise.context.ApplicationScoped;

/** Tells what the caller of this request is to the pathway. */
@ApplicationScoped
public class WhoAsks {

    private final CurrentCaller caller;
    private final FrontDoor frontDoor;

    WhoAsks(CurrentCaller caller, FrontDoor frontDoor) {
        this.caller = caller;
        this.frontDoor = frontDoor;
    }

    public Viewer viewer() {
        Caller c = caller.get();
        boolean queue =
                frontDoor.employs(c) && c.hasAny(Roles.CALL_TAKER, Roles.TRIAGE_CLINICIAN, Roles.HUB_COORDINATOR);
        boolean clinician = c.has(Roles.NEIGHBOURHOOD_CLINICIAN);
        return new Viewer(
                c.userId(),
                c.organisation(),
                queue,
                c.has(Roles.REFERRER),
                team -> clinician && c.memberOf(team.value()));
    }
}
