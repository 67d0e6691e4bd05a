package care.doorstep.careplan.relationship.application;

import care.doorstep.careplan.relationship.domain.Viewer;
import care.doorstep.platform.security.CurrentCaller;
import care.doorstep.platform.security.Roles;
import jakarta.enterprise.context.ApplicationScoped;

/** The caller of this request, as relationships see one. */
@ApplicationScoped
public class CurrentViewer {

    private final CurrentCaller caller;

    CurrentViewer(CurrentCaller caller) {
        this.caller = caller;
    }

    public Viewer get() {
        var me = caller.get();
        var frontDoor = me.hasAny(Roles.CALL_TAKER, Roles.TRIAGE_CLINICIAN, Roles.HUB_COORDINATOR);
        return new Viewer(me.userId(), me.organisation(), frontDoor, me.machine(), me::memberOf);
    }
}
