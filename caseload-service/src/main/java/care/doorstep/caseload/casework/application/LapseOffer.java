package care.doorstep.caseload.casework.application;

import care.doorstep.caseload.casework.domain.Case;
import care.doorstep.caseload.casework.domain.Cases;
import care.doorstep.caseload.casework.domain.LapseReason;
import care.doorstep.caseload.casework.domain.ReferralId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;

/** Ends an unanswered offer because the single point of access ended it. */
@ApplicationScoped
public class LapseOffer {
    private final Cases cases;

    LapseOffer(Cases cases) {
        this.cases = cases;
    }

    /**
     * Only an unanswered offer lapses. A provisional acceptance that crossed with this waits for the single point of
     * access to confirm or refuse it; a team that holds the person says itself when it is finished.
     */
    @Transactional
    public void lapse(ReferralId referral, LapseReason reason, Instant at) {
        cases.holdLatest(referral).ifPresent(found -> {
            switch (found) {
                case Case.Offered offered -> cases.save(offered.lapse(reason, at));
                case Case.AcceptedProvisional _,
                        Case.Accepted _,
                        Case.Declined _,
                        Case.CapacityEscalated _,
                        Case.OfferLapsed _,
                        Case.AcceptanceRefused _,
                        Case.Discharged _ -> {}
            }
        });
    }
}
