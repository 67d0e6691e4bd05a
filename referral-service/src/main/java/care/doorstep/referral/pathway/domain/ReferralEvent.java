package care.doorstep.referral.pathway.domain;

import care.doorstep.referral.directory.domain.TeamId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What the pathway tells others about one referral. Whose referral it is, the {@link Intake} beside it says. */
public sealed interface ReferralEvent {

    Instant at();

    record ReferralReceived(Instant at) implements ReferralEvent {}

    record ReferralTriaged(Triage triage) implements ReferralEvent {
        @Override
        public Instant at() {
            return triage.at();
        }
    }

    /**
     * @param clockDueAt when the running clock is due, for the team to see with the offer
     */
    record ReferralOffered(Offer offer, @Nullable Instant clockDueAt) implements ReferralEvent {
        @Override
        public Instant at() {
            return offer.offeredAt();
        }
    }

    record ReferralRePlaced(TeamId team, String placedBy, Instant at) implements ReferralEvent {}

    /** Ownership has moved. Once in the life of a referral. */
    record ReferralAccepted(Acceptance acceptance) implements ReferralEvent {
        @Override
        public Instant at() {
            return acceptance.at();
        }
    }

    /** The answer to an acceptance that came too late. */
    record AcceptanceRefused(Acceptance acceptance, Cause cause, Instant at) implements ReferralEvent {
        public enum Cause {
            WITHDRAWN,
            PLACED_ELSEWHERE
        }
    }

    record ReferralDeclinedWithAdvice(Advice advice) implements ReferralEvent {
        @Override
        public Instant at() {
            return advice.at();
        }
    }

    record ReferralEscalated(HubReason reason, @Nullable TeamId team, Instant at) implements ReferralEvent {}

    record ReferralWithdrawn(WithdrawalReason reason, Instant at) implements ReferralEvent {}

    record ReferralClosed(ClosureReason reason, Instant at) implements ReferralEvent {}
}
