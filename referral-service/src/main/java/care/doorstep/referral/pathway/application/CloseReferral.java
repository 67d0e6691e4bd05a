package care.doorstep.referral.pathway.application;

import care.doorstep.referral.clock.application.ReferralClock;
import care.doorstep.referral.pathway.domain.CaseId;
import care.doorstep.referral.pathway.domain.ClosureReason;
import care.doorstep.referral.pathway.domain.Referral.Accepted;
import care.doorstep.referral.pathway.domain.Referral.Closed;
import care.doorstep.referral.pathway.domain.Referral.Offered;
import care.doorstep.referral.pathway.domain.Referral.Received;
import care.doorstep.referral.pathway.domain.Referral.WithHub;
import care.doorstep.referral.pathway.domain.Referral.Withdrawn;
import care.doorstep.referral.pathway.domain.ReferralId;
import care.doorstep.referral.pathway.domain.Referrals;
import care.doorstep.referral.pathway.domain.Referrals.Stored;
import care.doorstep.referral.pathway.domain.Step;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;

/** The team that owns the referral has ended its work. */
@ApplicationScoped
public class CloseReferral {

    private final Referrals referrals;
    private final ReferralClock referralClock;

    CloseReferral(Referrals referrals, ReferralClock referralClock) {
        this.referrals = referrals;
        this.referralClock = referralClock;
    }

    @Transactional
    public void close(ReferralId id, CaseId caseId, ClosureReason reason, Instant at) {
        Stored stored = referrals.lock(id);
        switch (stored.referral()) {
            case Accepted a -> {
                Step<?> step = a.close(caseId, reason, at);
                referrals.save(stored, step);
                if (step.next() instanceof Closed) {
                    endClock(id, reason, at);
                }
            }
            // The case of a team whose acceptance was refused also ends; that is no end of the referral.
            case Received _, Offered _, WithHub _, Withdrawn _, Closed _ -> {}
        }
    }

    /** Discharged without having been seen face to face: the standard was missed, whatever else was done. */
    private void endClock(ReferralId id, ClosureReason reason, Instant at) {
        switch (reason) {
            case DISCHARGED -> referralClock.endUnseen(id.value(), at);
            case DECLINED_BY_PERSON, DIED, DUPLICATE -> referralClock.standDown(id.value(), at);
        }
    }
}
