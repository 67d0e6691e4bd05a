package care.doorstep.referral.pathway.application;

import care.doorstep.platform.problem.Origin;
import care.doorstep.referral.pathway.domain.Referral.Accepted;
import care.doorstep.referral.pathway.domain.Referral.Closed;
import care.doorstep.referral.pathway.domain.Referral.Offered;
import care.doorstep.referral.pathway.domain.Referral.Received;
import care.doorstep.referral.pathway.domain.Referral.WithHub;
import care.doorstep.referral.pathway.domain.Referral.Withdrawn;
import care.doorstep.referral.pathway.domain.ReferralId;
import care.doorstep.referral.pathway.domain.Referrals;
import care.doorstep.referral.pathway.domain.Referrals.Stored;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import org.jboss.logging.Logger;

/**
 * An offer that nobody answered goes to the hub. Each in its own transaction; one that fails stops no other.
 * Replicas may run this at once.
 */
@ApplicationScoped
public class ExpireOffers {

    private static final Logger LOG = Logger.getLogger(ExpireOffers.class);
    private static final int AT_ONCE = 200;

    private final Referrals referrals;
    private final Clock clock;

    ExpireOffers(Referrals referrals, Clock clock) {
        this.referrals = referrals;
        this.clock = clock;
    }

    @Scheduled(every = "{doorstep.referral.check-every}", concurrentExecution = ConcurrentExecution.SKIP)
    public void expire() {
        Instant now = clock.instant();
        QuarkusTransaction.requiringNew()
                .call(() -> referrals.expiredOffers(now, AT_ONCE))
                .forEach(id -> tryToExpire(id, now));
    }

    private void tryToExpire(ReferralId id, Instant now) {
        try {
            QuarkusTransaction.requiringNew().run(() -> expireOne(id, now));
        } catch (RuntimeException e) {
            LOG.errorf("an offer could not expire, the others go on: %s", Origin.of(e));
        }
    }

    private void expireOne(ReferralId id, Instant now) {
        Stored stored = referrals.lock(id);
        switch (stored.referral()) {
            case Offered o -> referrals.save(stored, o.expire(now));
            case Received _, WithHub _, Accepted _, Withdrawn _, Closed _ -> {}
        }
    }
}
