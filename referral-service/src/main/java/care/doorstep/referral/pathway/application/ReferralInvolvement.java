package care.doorstep.referral.pathway.application;

import care.doorstep.referral.pathway.domain.Referral;
import care.doorstep.referral.pathway.domain.Referrals;
import care.doorstep.referral.pathway.domain.Referrals.Stored;
import care.doorstep.referral.pathway.domain.Viewer;
import care.doorstep.referral.pathway.domain.Viewer.Sight;
import care.doorstep.referral.person.domain.Involvement;
import care.doorstep.referral.person.domain.Person;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;

/**
 * Referrals are reasons to read about a person: for the front door while there is one and for thirty days after, for a
 * team while it is asked or holds one. Having submitted one is not.
 */
@ApplicationScoped
class ReferralInvolvement implements Involvement {

    private final Referrals referrals;
    private final WhoAsks whoAsks;
    private final Clock clock;

    ReferralInvolvement(Referrals referrals, WhoAsks whoAsks, Clock clock) {
        this.referrals = referrals;
        this.whoAsks = whoAsks;
        this.clock = clock;
    }

    @Override
    public boolean ofCaller(Person person) {
        Viewer viewer = whoAsks.viewer();
        Instant now = clock.instant();
        return referrals.about(person.id()).stream()
                .map(Stored::referral)
                .anyMatch(referral -> involves(viewer, referral, now));
    }

    private static boolean involves(Viewer viewer, Referral referral, Instant now) {
        return viewer.sightOf(referral, now) == Sight.WHOLE && referral.openOrEndedWithin(Viewer.AFTERWARDS, now);
    }
}
