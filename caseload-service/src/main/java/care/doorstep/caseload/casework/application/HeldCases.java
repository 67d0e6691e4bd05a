package care.doorstep.caseload.casework.application;

import care.doorstep.caseload.casework.domain.Case;
import care.doorstep.caseload.casework.domain.CaseId;
import care.doorstep.caseload.casework.domain.Cases;
import care.doorstep.caseload.casework.domain.NoSuchCase;
import care.doorstep.caseload.casework.domain.StaleCase;
import care.doorstep.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;

/** Cases held for a change by a member of their team: authorised first, compared then. */
@ApplicationScoped
class HeldCases {
    private final Cases cases;
    private final CaseAccess access;

    HeldCases(Cases cases, CaseAccess access) {
        this.cases = cases;
        this.access = access;
    }

    /** A case and the member of its team who works on it. */
    record Held(Case state, Caller member) {}

    /**
     * @throws NoSuchCase when there is none, or the caller is not of its team
     */
    Held hold(CaseId id) {
        var state = cases.hold(id);
        return new Held(state, access.requireMember(state));
    }

    /**
     * @param expected the version the caller has seen
     * @throws StaleCase when it has another one by now
     */
    Held hold(CaseId id, long expected) {
        var held = hold(id);
        if (held.state().version() != expected) {
            throw new StaleCase(id, held.state().version());
        }
        return held;
    }
}
