package care.doorstep.stratification.condition.rest;

import care.doorstep.platform.access.PersonAccess;
import care.doorstep.platform.security.Caller;
import care.doorstep.platform.security.CurrentCaller;
import care.doorstep.platform.security.Roles;
import care.doorstep.stratification.condition.domain.ReportingRights;
import care.doorstep.stratification.population.domain.KnownPerson;
import jakarta.enterprise.context.ApplicationScoped;

/** A partner reports on people registered with it or related to it, a clinician on people whose record is open to them. */
@ApplicationScoped
class CallerReportingRights implements ReportingRights {

    private final CurrentCaller caller;
    private final PersonAccess access;

    CallerReportingRights(CurrentCaller caller, PersonAccess access) {
        this.caller = caller;
        this.access = access;
    }

    @Override
    public boolean mayReport(KnownPerson person) {
        var allowed = feeds(caller.get(), person) || access.mayRead(person.id().value());
        if (!allowed) {
            access.denied("conditions", person.id().value());
        }
        return allowed;
    }

    private static boolean feeds(Caller caller, KnownPerson person) {
        return caller.has(Roles.CONDITION_FEED)
                && (person.registeredWith(caller.organisation()) || caller.has(Roles.TEAM_PROXY));
    }
}
