package care.doorstep.caseload.casework.application;

import care.doorstep.caseload.casework.domain.Case;
import care.doorstep.caseload.casework.domain.CaseId;
import care.doorstep.caseload.casework.domain.Cases;
import care.doorstep.caseload.casework.domain.TransitionNotAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;

/** Turns a provisional acceptance into what the single point of access decided about it. */
@ApplicationScoped
public class SettleAcceptance {
    private final Cases cases;

    SettleAcceptance(Cases cases) {
        this.cases = cases;
    }

    /** The team holds the person from now on. */
    @Transactional
    public void confirm(CaseId id) {
        var found = cases.hold(id);
        switch (found) {
            case Case.AcceptedProvisional provisional -> cases.save(provisional.confirm());
            case Case.Accepted _, Case.Discharged _ -> {}
            case Case.Offered _,
                    Case.Declined _,
                    Case.CapacityEscalated _,
                    Case.OfferLapsed _,
                    Case.AcceptanceRefused _ -> throw new TransitionNotAllowed(found, "confirmed");
        }
    }

    /**
     * The person is with someone else, or the referral was withdrawn.
     *
     * @param reason withdrawn or placed-elsewhere
     */
    @Transactional
    public void refuse(CaseId id, String reason, Instant at) {
        var found = cases.hold(id);
        switch (found) {
            case Case.AcceptedProvisional provisional -> cases.save(provisional.refuse(reason, at));
            case Case.AcceptanceRefused _ -> {}
            case Case.Offered _,
                    Case.Accepted _,
                    Case.Declined _,
                    Case.CapacityEscalated _,
                    Case.OfferLapsed _,
                    Case.Discharged _ -> throw new TransitionNotAllowed(found, "refused");
        }
    }
}
