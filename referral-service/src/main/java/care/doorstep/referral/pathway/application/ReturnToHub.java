package care.doorstep.referral.pathway.application;

import care.doorstep.referral.directory.domain.TeamId;
import care.doorstep.referral.pathway.domain.Advice;
import care.doorstep.referral.pathway.domain.Referral.Accepted;
import care.doorstep.referral.pathway.domain.Referral.Closed;
import care.doorstep.referral.pathway.domain.Referral.Offered;
import care.doorstep.referral.pathway.domain.Referral.Received;
import care.doorstep.referral.pathway.domain.Referral.WithHub;
import care.doorstep.referral.pathway.domain.Referral.Withdrawn;
import care.doorstep.referral.pathway.domain.ReferralId;
import care.doorstep.referral.pathway.domain.Referrals;
import care.doorstep.referral.pathway.domain.Referrals.Stored;
import care.doorstep.referral.pathway.domain.TransitionNotAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;

/** A team cannot take it on: outside its competency, with advice, or full. Either way the hub places it. */
@ApplicationScoped
public class ReturnToHub {

    private final Referrals referrals;

    ReturnToHub(Referrals referrals) {
        this.referrals = referrals;
    }

    @Transactional
    public void declinedWithAdvice(ReferralId id, Advice advice) {
        Stored stored = referrals.lock(id);
        switch (stored.referral()) {
            case Offered o -> referrals.save(stored, o.declineWithAdvice(advice));
            case WithHub _, Accepted _, Withdrawn _, Closed _ -> {}
            case Received r -> throw new TransitionNotAllowed(r, "declined");
        }
    }

    @Transactional
    public void full(ReferralId id, TeamId team, Instant at) {
        Stored stored = referrals.lock(id);
        switch (stored.referral()) {
            case Offered o -> referrals.save(stored, o.escalateForCapacity(team, at));
            case WithHub _, Accepted _, Withdrawn _, Closed _ -> {}
            case Received r -> throw new TransitionNotAllowed(r, "escalated");
        }
    }
}
