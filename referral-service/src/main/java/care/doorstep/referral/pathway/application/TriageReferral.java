package care.doorstep.referral.pathway.application;

import care.doorstep.referral.clock.application.ReferralClock;
import care.doorstep.referral.directory.domain.Directory;
import care.doorstep.referral.directory.domain.Neighbourhood;
import care.doorstep.referral.directory.domain.TeamId;
import care.doorstep.referral.pathway.domain.Intake;
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
import care.doorstep.referral.pathway.domain.TransitionNotAllowed;
import care.doorstep.referral.pathway.domain.Triage;
import care.doorstep.referral.pathway.domain.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A clinician decides on the response; the person's practice decides which team is asked. */
@ApplicationScoped
public class TriageReferral {

    /**
     * @param needIdentifiedAt corrects when the need was identified
     */
    public record Decision(
            Triage.Outcome outcome,
            Triage.Basis basis,
            String rationale,
            @Nullable String spokenTo,
            @Nullable Instant needIdentifiedAt) {}

    private final OpenReferral open;
    private final Referrals referrals;
    private final Directory directory;
    private final ReferralClock referralClock;
    private final OfferRulesInForce rules;
    private final Clock clock;

    TriageReferral(
            OpenReferral open,
            Referrals referrals,
            Directory directory,
            ReferralClock referralClock,
            OfferRulesInForce rules,
            Clock clock) {
        this.open = open;
        this.referrals = referrals;
        this.directory = directory;
        this.referralClock = referralClock;
        this.rules = rules;
        this.clock = clock;
    }

    @Transactional
    public Stored triage(ReferralId id, long seenVersion, Decision decision, Viewer clinician) {
        Instant now = clock.instant();
        if (decision.needIdentifiedAt() != null && decision.needIdentifiedAt().isAfter(now)) {
            throw new SubmissionRefused("/needIdentifiedAt", "is in the future");
        }
        Stored stored = open.byFrontDoor(id, seenVersion, clinician);
        Stored triaged = referrals.save(
                stored,
                switch (stored.referral()) {
                    case Received r -> decide(r, decision, clinician, now);
                    case Offered _, WithHub _, Accepted _, Withdrawn _, Closed _ ->
                        throw new TransitionNotAllowed(stored.referral(), "triaged");
                });
        settleClock(id, decision, now);
        return triaged;
    }

    private Step<?> decide(Received received, Decision decision, Viewer clinician, Instant now) {
        Intake intake = received.intake();
        Triage triage = new Triage(
                decision.outcome(),
                Triage.urgencyOf(decision.outcome(), intake.requestedPriority()),
                decision.basis(),
                decision.rationale(),
                decision.spokenTo(),
                clinician.userId(),
                now);
        Optional<TeamId> team = directory.ofPractice(intake.practice()).map(n -> teamFor(decision.outcome(), n));
        return team.<Step<?>>map(t -> received.triageTo(t, triage, rules.rules(), clockDueAt(intake.id(), decision)))
                .orElseGet(() -> received.triageToHub(triage));
    }

    private static TeamId teamFor(Triage.Outcome outcome, Neighbourhood neighbourhood) {
        return switch (outcome) {
            case NEIGHBOURHOOD_TEAM -> neighbourhood.everyday();
            case TWO_HOUR_RESPONSE -> neighbourhood.urgent();
        };
    }

    private @Nullable Instant clockDueAt(ReferralId id, Decision decision) {
        return switch (decision.outcome()) {
            case NEIGHBOURHOOD_TEAM -> null;
            case TWO_HOUR_RESPONSE ->
                referralClock
                        .dueOnceConfirmed(id.value(), decision.needIdentifiedAt())
                        .orElse(null);
        };
    }

    private void settleClock(ReferralId id, Decision decision, Instant now) {
        switch (decision.outcome()) {
            case NEIGHBOURHOOD_TEAM -> referralClock.standDown(id.value(), now);
            case TWO_HOUR_RESPONSE -> referralClock.confirm(id.value(), decision.needIdentifiedAt(), now);
        }
    }
}
