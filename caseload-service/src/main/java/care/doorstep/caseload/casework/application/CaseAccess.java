package care.doorstep.caseload.casework.application;

import care.doorstep.caseload.casework.domain.Case;
import care.doorstep.caseload.casework.domain.NoSuchCase;
import care.doorstep.caseload.neighbourhood.domain.NoSuchTeam;
import care.doorstep.caseload.neighbourhood.domain.TeamId;
import care.doorstep.caseload.person.domain.PersonId;
import care.doorstep.platform.access.PersonAccess;
import care.doorstep.platform.security.Caller;
import care.doorstep.platform.security.CurrentCaller;
import care.doorstep.platform.security.FrontDoor;
import care.doorstep.platform.security.Roles;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;

/** Who may see and who may change a case: its team, and for seeing also the hub. To anyone else it does not exist. */
@ApplicationScoped
class CaseAccess {
    private final CurrentCaller caller;
    private final PersonAccess people;
    private final FrontDoor frontDoor;
    private final Clock clock;

    CaseAccess(CurrentCaller caller, PersonAccess people, FrontDoor frontDoor, Clock clock) {
        this.caller = caller;
        this.people = people;
        this.frontDoor = frontDoor;
        this.clock = clock;
    }

    /** The caller, a member of the case's team. */
    Caller requireMember(Case found) {
        var who = caller.get();
        if (!who.memberOf(found.offer().team().value())) {
            throw denied(found);
        }
        return who;
    }

    /** Lets the case's team and the hub through, and audits the read. */
    void requireReader(Case found) {
        if (!seesTeam(found.offer().team())) {
            throw denied(found);
        }
        people.requireRead(found.offer().person().value(), resource(found), true);
    }

    /** Lets the team and the hub through. */
    void requireReader(TeamId team) {
        if (!seesTeam(team)) {
            throw new NoSuchTeam(team);
        }
    }

    /** Audits the look at a team's list, with everybody whom it showed. */
    void listed(TeamId team, List<Case> shown) {
        people.listed(
                "teams/" + team + "/cases",
                shown.stream().map(one -> one.offer().person().value()).toList());
    }

    /** Lets through whom one of the cases gives sight of the person, and who has a relationship; audits either way. */
    void requireReader(PersonId person, List<Case> cases, String part) {
        var now = clock.instant();
        var own = cases.stream()
                .anyMatch(one -> one.showsPerson(now) && seesTeam(one.offer().team()));
        people.requireRead(person.value(), "people/" + person + "/" + part, own);
    }

    private boolean seesTeam(TeamId team) {
        var who = caller.get();
        return atHub(who) || who.memberOf(team.value());
    }

    /** A coordinator of another organisation's hub has no say here. */
    private boolean atHub(Caller who) {
        return who.has(Roles.HUB_COORDINATOR) && frontDoor.employs(who);
    }

    private NoSuchCase denied(Case found) {
        people.denied(resource(found), found.offer().person().value());
        return new NoSuchCase();
    }

    private static String resource(Case found) {
        return "cases/" + found.id();
    }
}
