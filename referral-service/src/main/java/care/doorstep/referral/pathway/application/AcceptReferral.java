package care.doorstep.referral.pathway.application;

import care.doorstep.referral.pathway.domain.Acceptance;
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
import java.time.Clock;
import java.time.Instant;

/** A team says that it takes the referral on. Ownership moves to the first that may, once; the others are told. */
@ApplicationScoped
public class AcceptReferral {

    private final Referrals referrals;
    private final Clock clock;

    AcceptReferral(Referrals referrals, Clock clock) {
        this.referrals = referrals;
        this.clock = clock;
    }

    @Transactional
    public void accept(ReferralId id, Acceptance acceptance) {
        Instant now = clock.instant();
        Stored stored = referrals.lock(id);
        referrals.save(
                stored,
                switch (stored.referral()) {
                    case Offered o -> o.accept(acceptance, now);
                    case WithHub h -> h.accept(acceptance, now);
                    case Accepted a -> a.acceptAgain(acceptance, now);
                    case Withdrawn w -> w.refuseAcceptance(acceptance, now);
                    case Closed c -> c.refuseAcceptance(acceptance, now);
                    case Received r -> throw new TransitionNotAllowed(r, "accepted");
                });
    }
}
