package care.doorstep.outcomes.figure.rest;

import care.doorstep.platform.problem.ProblemException;
import care.doorstep.platform.security.CurrentCaller;
import care.doorstep.platform.security.FrontDoor;
import jakarta.enterprise.context.ApplicationScoped;

/** Figures count everybody in the county, unsuppressed: for the organisation that runs the front door. */
@ApplicationScoped
class OwnStaff {

    private final CurrentCaller caller;
    private final FrontDoor frontDoor;

    OwnStaff(CurrentCaller caller, FrontDoor frontDoor) {
        this.caller = caller;
        this.frontDoor = frontDoor;
    }

    /** 403 for the staff of another organisation. */
    void require() {
        if (!frontDoor.employs(caller.get())) {
            throw ProblemException.of(403, "not-allowed", "Figures are for the staff of another organisation.");
        }
    }
}
