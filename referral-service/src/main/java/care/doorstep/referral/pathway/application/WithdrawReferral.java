package care.doorstep.referral.pathway.application;

import care.doorstep.referral.clock.application.ReferralClock;
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
import care.doorstep.referral.pathway.domain.Viewer;
import care.doorstep.referral.pathway.domain.WithdrawalReason;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;

/** Takes a referral back before a team has accepted it; afterwards it is the team's to end. */
@ApplicationScoped
public class WithdrawReferral {

    private final OpenReferral open;
    private final Referrals referrals;
    private final ReferralClock referralClock;
    private final Clock clock;

    WithdrawReferral(OpenReferral open, Referrals referrals, ReferralClock referralClock, Clock clock) {
        this.open = open;
        this.referrals = referrals;
        this.referralClock = referralClock;
        this.clock = clock;
    }

    @Transactional
    public Stored withdraw(ReferralId id, long seenVersion, WithdrawalReason reason, Viewer who) {
        Instant now = clock.instant();
        Stored stored = open.byFrontDoorOrSubmitter(id, seenVersion, who, now);
        Stored withdrawn = referrals.save(
                stored,
                switch (stored.referral()) {
                    case Received r -> r.withdraw(reason, now);
                    case Offered o -> o.withdraw(reason, now);
                    case WithHub h -> h.withdraw(reason, now);
                    case Accepted _, Withdrawn _, Closed _ ->
                        throw new TransitionNotAllowed(stored.referral(), "withdrawn");
                });
        referralClock.standDown(id.value(), now);
        return withdrawn;
    }
}
