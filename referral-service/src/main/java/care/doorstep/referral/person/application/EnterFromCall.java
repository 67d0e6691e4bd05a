package care.doorstep.referral.person.application;

import care.doorstep.platform.access.PersonAccess;
import care.doorstep.platform.security.CurrentCaller;
import care.doorstep.platform.security.FrontDoor;
import care.doorstep.referral.person.application.FindOrRegister.Found;
import care.doorstep.referral.person.application.FindOrRegister.Trust;
import care.doorstep.referral.person.domain.Demographics;
import care.doorstep.referral.person.domain.NotFrontDoorStaff;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;

/**
 * A call-taker enters the person on the line. Somebody already known stays as they are, for whoever rings is no source
 * for the index, and having found them is audited as the search that it is.
 */
@ApplicationScoped
public class EnterFromCall {

    private final FindOrRegister findOrRegister;
    private final PersonAccess access;
    private final CurrentCaller caller;
    private final FrontDoor frontDoor;

    EnterFromCall(FindOrRegister findOrRegister, PersonAccess access, CurrentCaller caller, FrontDoor frontDoor) {
        this.findOrRegister = findOrRegister;
        this.access = access;
        this.caller = caller;
        this.frontDoor = frontDoor;
    }

    @Transactional
    public Found enter(@Nullable String nhsNumber, Demographics sent) {
        if (!frontDoor.employs(caller.get())) {
            throw new NotFrontDoorStaff();
        }
        Found found = findOrRegister.findOrRegister(nhsNumber, sent, Trust.KEEP_KNOWN);
        if (!found.registered()) {
            access.audited("search", "people", found.person().id().value());
        }
        return found;
    }
}
