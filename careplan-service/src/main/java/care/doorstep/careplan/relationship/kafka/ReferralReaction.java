package care.doorstep.careplan.relationship.kafka;

import care.doorstep.careplan.person.domain.PersonId;
import care.doorstep.careplan.relationship.application.FollowCase;
import care.doorstep.careplan.relationship.application.FollowReferral;
import care.doorstep.platform.inbox.Reaction;
import care.doorstep.platform.inbox.ReceivedEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

/** A referral opens and closes the front door's sight of the person; a refused acceptance closes the team's. */
@ApplicationScoped
class ReferralReaction implements Reaction {

    private final FollowReferral referrals;
    private final FollowCase cases;

    ReferralReaction(FollowReferral referrals, FollowCase cases) {
        this.referrals = referrals;
        this.cases = cases;
    }

    record Received(UUID referralId, UUID personId, Instant receivedAt) {}

    record Ended(UUID referralId, UUID personId, Instant at) {}

    record AcceptanceRefused(UUID personId, UUID caseId) {}

    @Override
    public String topic() {
        return "doorstep.referral.v1";
    }

    @Override
    public void react(ReceivedEvent event) {
        switch (event.type()) {
            case "referral.received" -> received(event.as(Received.class));
            case "referral.withdrawn", "referral.closed" -> ended(event.as(Ended.class));
            case "referral.acceptance-refused" -> refused(event.as(AcceptanceRefused.class));
            default -> {}
        }
    }

    private void received(Received referral) {
        referrals.received(new PersonId(referral.personId()), referral.referralId(), referral.receivedAt());
    }

    private void ended(Ended referral) {
        referrals.ended(new PersonId(referral.personId()), referral.referralId(), referral.at());
    }

    private void refused(AcceptanceRefused acceptance) {
        cases.refused(new PersonId(acceptance.personId()), acceptance.caseId());
    }
}
