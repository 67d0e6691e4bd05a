package care.doorstep.caseload.casework.kafka;

import care.doorstep.caseload.casework.application.LapseOffer;
import care.doorstep.caseload.casework.application.OpenCase;
import care.doorstep.caseload.casework.application.SettleAcceptance;
import care.doorstep.caseload.casework.domain.CaseId;
import care.doorstep.caseload.casework.domain.LapseReason;
import care.doorstep.caseload.casework.domain.ReferralId;
import care.doorstep.caseload.neighbourhood.domain.NeighbourhoodId;
import care.doorstep.caseload.neighbourhood.domain.TeamId;
import care.doorstep.caseload.person.domain.PersonId;
import care.doorstep.platform.inbox.Reaction;
import care.doorstep.platform.inbox.ReceivedEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the single point of access decides about offers and acceptances, as use cases of the team's side. */
@ApplicationScoped
class ReferralReaction implements Reaction {
    private final OpenCase openCase;
    private final LapseOffer lapseOffer;
    private final SettleAcceptance settleAcceptance;

    ReferralReaction(OpenCase openCase, LapseOffer lapseOffer, SettleAcceptance settleAcceptance) {
        this.openCase = openCase;
        this.lapseOffer = lapseOffer;
        this.settleAcceptance = settleAcceptance;
    }

    @Override
    public String topic() {
        return "doorstep.referral.v1";
    }

    @Override
    public void react(ReceivedEvent event) {
        switch (event.type()) {
            case "referral.offered" -> openCase.open(event.as(Offered.class).offered(event.correlationId()));
            case "referral.accepted" ->
                settleAcceptance.confirm(new CaseId(event.as(Accepted.class).caseId()));
            case "referral.acceptance-refused" -> event.as(Refused.class).settle(settleAcceptance);
            case "referral.escalated" -> event.as(Escalated.class).settle(lapseOffer);
            case "referral.re-placed" -> event.as(Ended.class).lapse(lapseOffer, LapseReason.PLACED_ELSEWHERE);
            case "referral.withdrawn" -> event.as(Ended.class).lapse(lapseOffer, LapseReason.REFERRAL_WITHDRAWN);
            case "referral.closed" -> event.as(Ended.class).lapse(lapseOffer, LapseReason.REFERRAL_CLOSED);
            default -> {}
        }
    }

    record Offered(
            UUID referralId,
            UUID personId,
            String teamId,
            @Nullable String neighbourhoodId,
            String priority,
            String reason,
            Instant offeredAt,
            Instant expiresAt,
            @Nullable Instant clockDueAt,
            int offerNumber) {

        OpenCase.Offered offered(@Nullable String journey) {
            return new OpenCase.Offered(
                    new ReferralId(referralId),
                    offerNumber,
                    new PersonId(personId),
                    new TeamId(teamId),
                    neighbourhoodId == null ? null : new NeighbourhoodId(neighbourhoodId),
                    priority,
                    reason,
                    offeredAt,
                    expiresAt,
                    clockDueAt,
                    journey == null ? referralId.toString() : journey);
        }
    }

    record Accepted(UUID caseId) {}

    record Refused(UUID caseId, String reason, Instant at) {
        void settle(SettleAcceptance settle) {
            settle.refuse(new CaseId(caseId), reason, at);
        }
    }

    /** Only an escalation because the offer expired ends one; the others follow from what a team answered. */
    record Escalated(UUID referralId, String reason, Instant at) {
        void settle(LapseOffer lapseOffer) {
            if (reason.equals("offer-expired")) {
                lapseOffer.lapse(new ReferralId(referralId), LapseReason.EXPIRED, at);
            }
        }
    }

    record Ended(UUID referralId, Instant at) {
        void lapse(LapseOffer lapseOffer, LapseReason reason) {
            lapseOffer.lapse(new ReferralId(referralId), reason, at);
        }
    }
}
