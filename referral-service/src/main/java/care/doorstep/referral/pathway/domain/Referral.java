package care.doorstep.referral.pathway.domain;

import care.doorstep.referral.directory.domain.TeamId;
import care.doorstep.referral.pathway.domain.ReferralEvent.AcceptanceRefused;
import care.doorstep.referral.pathway.domain.ReferralEvent.AcceptanceRefused.Cause;
import care.doorstep.referral.pathway.domain.ReferralEvent.ReferralAccepted;
import care.doorstep.referral.pathway.domain.ReferralEvent.ReferralClosed;
import care.doorstep.referral.pathway.domain.ReferralEvent.ReferralDeclinedWithAdvice;
import care.doorstep.referral.pathway.domain.ReferralEvent.ReferralEscalated;
import care.doorstep.referral.pathway.domain.ReferralEvent.ReferralOffered;
import care.doorstep.referral.pathway.domain.ReferralEvent.ReferralRePlaced;
import care.doorstep.referral.pathway.domain.ReferralEvent.ReferralReceived;
import care.doorstep.referral.pathway.domain.ReferralEvent.ReferralTriaged;
import care.doorstep.referral.pathway.domain.ReferralEvent.ReferralWithdrawn;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A referral. From receipt to acceptance the single point of access owns it, then the team that accepted; there is no
 * state in which nobody does.
 *
 * <pre>
 * Received ──triage──▶ Offered ──accept──▶ Accepted ──close──▶ Closed
 *    │                 │   ▲ ▲
 *    │  declined with  │   │ └─ re-place (the hub changes its mind)
 *    │  advice, full,  ▼   │
 *    └──no team──▶ WithHub─┘ place
 * </pre>
 *
 * Received, Offered and WithHub can be withdrawn. A team can decline only with advice, and being full is not an answer
 * but an escalation. Teams and hub act at the same time; where two acts cross:
 *
 * <ul>
 *   <li>accepted in time, but the word arrives after the offer lapsed: the acceptance stands;
 *   <li>accepted after it was withdrawn, placed elsewhere or lapsed: refused, and the team is told;
 *   <li>declined, or found full, after the offer has gone elsewhere: nothing changes.
 * </ul>
 */
public sealed interface Referral {

    Intake intake();

    /** Whether there is work on it, or was until lately: then the front door may read about the person. */
    default boolean openOrEndedWithin(Duration time, Instant now) {
        return switch (this) {
            case Received _, Offered _, WithHub _, Accepted _ -> true;
            case Withdrawn w -> !now.isAfter(w.at().plus(time));
            case Closed c -> c.endedWithin(time, now);
        };
    }

    /** What has happened since triage; empty before it. */
    default Optional<Progress> progressMade() {
        return switch (this) {
            case Received _ -> Optional.empty();
            case Offered o -> Optional.of(o.progress());
            case WithHub h -> Optional.of(h.progress());
            case Accepted a -> Optional.of(a.progress());
            case Withdrawn w -> Optional.ofNullable(w.progress());
            case Closed c -> Optional.of(c.progress());
        };
    }

    static Step<Received> receive(Intake intake) {
        return Step.to(new Received(intake), new ReferralReceived(intake.receivedAt()));
    }

    /** Waiting for a clinician. */
    record Received(Intake intake) implements Referral {

        public Step<Offered> triageTo(TeamId team, Triage triage, OfferRules rules, @Nullable Instant clockDueAt) {
            Offered offered = Offered.to(team, intake, Progress.begunBy(triage), triage.urgency(), triage.at(), rules);
            return Step.to(offered, new ReferralTriaged(triage), new ReferralOffered(offered.offer(), clockDueAt));
        }

        /** Triaged, but no neighbourhood is known for the person: the hub finds a team. */
        public Step<WithHub> triageToHub(Triage triage) {
            WithHub hub = new WithHub(intake, Progress.begunBy(triage), HubReason.NO_NEIGHBOURHOOD, triage.at(), null);
            return Step.to(
                    hub,
                    new ReferralTriaged(triage),
                    new ReferralEscalated(HubReason.NO_NEIGHBOURHOOD, null, triage.at()));
        }

        public Step<Withdrawn> withdraw(WithdrawalReason reason, Instant at) {
            return Withdrawn.step(intake, null, reason, at);
        }
    }

    /** A team has been asked. The single point of access still owns the referral. */
    record Offered(Intake intake, Progress progress, Offer offer) implements Referral {

        private static Offered to(
                TeamId team, Intake intake, Progress before, Priority urgency, Instant at, OfferRules rules) {
            Progress progress = before.offered();
            Offer offer = new Offer(team, urgency, at, rules.expiry(urgency, at), progress.offers());
            return new Offered(intake, progress, offer);
        }

        public Step<? extends Referral> accept(Acceptance acceptance, Instant now) {
            return acceptance.team().equals(offer.team())
                    ? Accepted.step(intake, progress, acceptance)
                    : refuse(this, acceptance, Cause.PLACED_ELSEWHERE, now);
        }

        /** Outside the team's competency, with advice: the only decline there is. */
        public Step<? extends Referral> declineWithAdvice(Advice advice) {
            if (!advice.team().equals(offer.team())) {
                return Step.stay(this);
            }
            return Step.to(
                    new WithHub(intake, progress.advised(advice), HubReason.DECLINED_WITH_ADVICE, advice.at(), offer),
                    new ReferralDeclinedWithAdvice(advice),
                    new ReferralEscalated(HubReason.DECLINED_WITH_ADVICE, offer.team(), advice.at()));
        }

        /** The team is full: not an answer, but work for the hub. */
        public Step<? extends Referral> escalateForCapacity(TeamId team, Instant at) {
            return team.equals(offer.team()) ? toHub(HubReason.CAPACITY, at) : Step.stay(this);
        }

        public Step<? extends Referral> expire(Instant now) {
            return offer.expiredAt(now) ? toHub(HubReason.OFFER_EXPIRED, now) : Step.stay(this);
        }

        /** The hub does not wait for the answer and asks another team. */
        public Step<Offered> rePlace(
                TeamId team, String placedBy, Instant at, OfferRules rules, @Nullable Instant clockDueAt) {
            return Offered.rePlaced(team, intake, progress, placedBy, at, rules, clockDueAt);
        }

        public Step<Withdrawn> withdraw(WithdrawalReason reason, Instant at) {
            return Withdrawn.step(intake, progress, reason, at);
        }

        private static Step<Offered> rePlaced(
                TeamId team,
                Intake intake,
                Progress progress,
                String placedBy,
                Instant at,
                OfferRules rules,
                @Nullable Instant clockDueAt) {
            Offered offered =
                    Offered.to(team, intake, progress, progress.triage().urgency(), at, rules);
            return Step.to(
                    offered,
                    new ReferralRePlaced(team, placedBy, at),
                    new ReferralOffered(offered.offer(), clockDueAt));
        }

        private Step<WithHub> toHub(HubReason reason, Instant at) {
            return Step.to(
                    new WithHub(intake, progress, reason, at, offer), new ReferralEscalated(reason, offer.team(), at));
        }
    }

    /**
     * The hub is looking for a team.
     *
     * @param lastOffer the offer that came to nothing; null when there was none
     */
    record WithHub(
            Intake intake,
            Progress progress,
            HubReason reason,
            Instant since,
            @Nullable Offer lastOffer) implements Referral {

        public Step<Offered> rePlace(
                TeamId team, String placedBy, Instant at, OfferRules rules, @Nullable Instant clockDueAt) {
            return Offered.rePlaced(team, intake, progress, placedBy, at, rules, clockDueAt);
        }

        /** A team that answered in time keeps the referral, even if the answer was slow to arrive. */
        public Step<? extends Referral> accept(Acceptance acceptance, Instant now) {
            boolean inTime = reason == HubReason.OFFER_EXPIRED
                    && lastOffer != null
                    && lastOffer.team().equals(acceptance.team())
                    && !acceptance.at().isAfter(lastOffer.expiresAt());
            return inTime
                    ? Accepted.step(intake, progress, acceptance)
                    : refuse(this, acceptance, Cause.PLACED_ELSEWHERE, now);
        }

        public Step<Withdrawn> withdraw(WithdrawalReason withdrawal, Instant at) {
            return Withdrawn.step(intake, progress, withdrawal, at);
        }
    }

    /** A team owns it. */
    record Accepted(Intake intake, Progress progress, Acceptance acceptance) implements Referral {

        private static Step<Accepted> step(Intake intake, Progress progress, Acceptance acceptance) {
            return Step.to(new Accepted(intake, progress, acceptance), new ReferralAccepted(acceptance));
        }

        /** Ownership moves once: another team's acceptance is refused. */
        public Step<Accepted> acceptAgain(Acceptance other, Instant now) {
            return other.caseId().equals(acceptance.caseId())
                    ? Step.stay(this)
                    : refuse(this, other, Cause.PLACED_ELSEWHERE, now);
        }

        public Step<? extends Referral> close(CaseId caseId, ClosureReason reason, Instant at) {
            return caseId.equals(acceptance.caseId())
                    ? Step.to(new Closed(intake, progress, acceptance, reason, at), new ReferralClosed(reason, at))
                    : Step.stay(this);
        }
    }

    /**
     * Taken back before a team accepted it.
     *
     * @param progress null when it had not been triaged
     */
    record Withdrawn(Intake intake, @Nullable Progress progress, WithdrawalReason reason, Instant at)
            implements Referral {

        private static Step<Withdrawn> step(
                Intake intake, @Nullable Progress progress, WithdrawalReason reason, Instant at) {
            return Step.to(new Withdrawn(intake, progress, reason, at), new ReferralWithdrawn(reason, at));
        }

        public Step<Withdrawn> refuseAcceptance(Acceptance late, Instant now) {
            return refuse(this, late, Cause.WITHDRAWN, now);
        }
    }

    /** The work is done. */
    record Closed(Intake intake, Progress progress, Acceptance acceptance, ClosureReason reason, Instant at)
            implements Referral {

        /** Whether the work ended at most that long ago. */
        boolean endedWithin(Duration time, Instant now) {
            return !now.isAfter(at.plus(time));
        }

        public Step<Closed> refuseAcceptance(Acceptance late, Instant now) {
            return late.caseId().equals(acceptance.caseId())
                    ? Step.stay(this)
                    : refuse(this, late, Cause.PLACED_ELSEWHERE, now);
        }
    }

    private static <S extends Referral> Step<S> refuse(S unchanged, Acceptance late, Cause cause, Instant now) {
        return Step.to(unchanged, new AcceptanceRefused(late, cause, now));
    }
}
