package care.doorstep.platform.access;

import care.doorstep.platform.security.Caller;
import care.doorstep.platform.security.Roles;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One reason why an organisation may see a person's record.
 *
 * @param organisation ODS code
 * @param teamId the team it is limited to, if any
 * @param userId the one user it is limited to, if any (break-glass)
 * @param basis registered-practice, accepted-case, front-door or break-glass
 * @param until first instant at which it no longer holds; null while open
 */
record Relationship(
        String organisation,
        @Nullable String teamId,
        @Nullable String userId,
        String basis,
        Instant from,
        @Nullable Instant until) {

    private static final String FRONT_DOOR = "front-door";

    boolean covers(Caller caller, Instant now) {
        return organisation.equals(caller.organisation())
                && (teamId == null || caller.memberOf(teamId))
                && (userId == null || userId.equals(caller.userId()))
                && (!basis.equals(FRONT_DOOR) || atTheFrontDoor(caller))
                && !now.isBefore(from)
                && (until == null || now.isBefore(until));
    }

    private static boolean atTheFrontDoor(Caller caller) {
        return caller.hasAny(Roles.CALL_TAKER, Roles.TRIAGE_CLINICIAN, Roles.HUB_COORDINATOR);
    }
}
