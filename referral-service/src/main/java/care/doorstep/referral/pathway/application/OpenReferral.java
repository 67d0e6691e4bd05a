package care.doorstep.referral.pathway.application;

import care.doorstep.referral.pathway.domain.ReferralChanged;
import care.doorstep.referral.pathway.domain.ReferralId;
import care.doorstep.referral.pathway.domain.ReferralNotFound;
import care.doorstep.referral.pathway.domain.Referrals;
import care.doorstep.referral.pathway.domain.Referrals.Stored;
import care.doorstep.referral.pathway.domain.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** Opens a referral to change it: first whether the asker may, then whether they have seen its latest version. */
@ApplicationScoped
class OpenReferral {

    private final Referrals referrals;

    OpenReferral(Referrals referrals) {
        this.referrals = referrals;
    }

    Stored byFrontDoor(ReferralId id, long seenVersion, Viewer who) {
        if (!who.frontDoor()) {
            throw new ReferralNotFound();
        }
        return unchangedSince(seenVersion, referrals.lock(id));
    }

    Stored byFrontDoorOrSubmitter(ReferralId id, long seenVersion, Viewer who, Instant now) {
        Stored stored = referrals.lock(id);
        if (!who.frontDoor() && who.sightOf(stored.referral(), now) != Viewer.Sight.OWN_SUBMISSION) {
            throw new ReferralNotFound();
        }
        return unchangedSince(seenVersion, stored);
    }

    private static Stored unchangedSince(long seenVersion, Stored stored) {
        if (stored.version() != seenVersion) {
            throw new ReferralChanged(stored.version());
        }
        return stored;
    }
}
