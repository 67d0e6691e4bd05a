package care.doorstep.referral.pathway.application;

import care.doorstep.referral.pathway.domain.ReceivedMessages;
import care.doorstep.referral.pathway.domain.Referrals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Takes a referral in from a message, at most once. A message that is refused leaves nothing behind. */
@ApplicationScoped
public class ReceiveMessage {

    /** This client has already sent a message under this id. */
    public static class DuplicateMessage extends RuntimeException {}

    private final ReceivedMessages messages;
    private final SubmitReferral submitReferral;

    ReceiveMessage(ReceivedMessages messages, SubmitReferral submitReferral) {
        this.messages = messages;
        this.submitReferral = submitReferral;
    }

    @Transactional
    public Referrals.Stored receive(ReceivedMessages.Message message, SubmitReferral.Submission submission) {
        if (!messages.claim(message)) {
            throw new DuplicateMessage();
        }
        Referrals.Stored stored = submitReferral.submit(submission).stored();
        messages.became(message, stored.referral().intake().id());
        return stored;
    }
}
