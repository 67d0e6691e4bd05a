package care.doorstep.referral.pathway.kafka;

import care.doorstep.platform.inbox.Reaction;
import care.doorstep.platform.inbox.ReceivedEvent;
import care.doorstep.referral.directory.domain.TeamId;
import care.doorstep.referral.pathway.application.AcceptReferral;
import care.doorstep.referral.pathway.application.CloseReferral;
import care.doorstep.referral.pathway.application.ReturnToHub;
import care.doorstep.referral.pathway.domain.Acceptance;
import care.doorstep.referral.pathway.domain.Advice;
import care.doorstep.referral.pathway.domain.CaseId;
import care.doorstep.referral.pathway.domain.ClosureReason;
import care.doorstep.referral.pathway.domain.ReferralId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

/** What teams state on their caseload moves the referral along. */
@ApplicationScoped
class CaseloadReaction implements Reaction {

    private record Allocated(UUID caseId, UUID referralId, String teamId, String organisation, Instant acceptedAt) {}

    private record Declined(UUID referralId, String teamId, UUID noteId, Instant at) {}

    private record Full(UUID referralId, String teamId, Instant at) {}

    private record Discharged(UUID caseId, UUID referralId, String reason, Instant dischargedAt) {}

    private final AcceptReferral acceptReferral;
    private final ReturnToHub returnToHub;
    private final CloseReferral closeReferral;

    CaseloadReaction(AcceptReferral acceptReferral, ReturnToHub returnToHub, CloseReferral closeReferral) {
        this.acceptReferral = acceptReferral;
        this.returnToHub = returnToHub;
        this.closeReferral = closeReferral;
    }

    @Override
    public String topic() {
        return "doorstep.caseload.v1";
    }

    @Override
    public void react(ReceivedEvent event) {
        switch (event.type()) {
            case "caseload.allocated" -> accept(event.as(Allocated.class));
            case "caseload.declined-with-advice" -> decline(event.as(Declined.class));
            case "caseload.capacity-escalated" -> escalate(event.as(Full.class));
            case "caseload.discharged" -> close(event.as(Discharged.class));
            default -> {}
        }
    }

    private void accept(Allocated e) {
        acceptReferral.accept(
                new ReferralId(e.referralId()),
                new Acceptance(new CaseId(e.caseId()), new TeamId(e.teamId()), e.organisation(), e.acceptedAt()));
    }

    private void decline(Declined e) {
        returnToHub.declinedWithAdvice(
                new ReferralId(e.referralId()), new Advice(new TeamId(e.teamId()), e.noteId(), e.at()));
    }

    private void escalate(Full e) {
        returnToHub.full(new ReferralId(e.referralId()), new TeamId(e.teamId()), e.at());
    }

    private void close(Discharged e) {
        closeReferral.close(
                new ReferralId(e.referralId()), new CaseId(e.caseId()), reason(e.reason()), e.dischargedAt());
    }

    /** Teams discharge for many reasons; three of them mean that nothing was asked for any more. */
    private static ClosureReason reason(String discharge) {
        return switch (discharge) {
            case "declined-by-person" -> ClosureReason.DECLINED_BY_PERSON;
            case "died" -> ClosureReason.DIED;
            case "duplicate" -> ClosureReason.DUPLICATE;
            default -> ClosureReason.DISCHARGED;
        };
    }
}
