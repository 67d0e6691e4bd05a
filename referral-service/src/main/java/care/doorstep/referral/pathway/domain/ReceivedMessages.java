package care.doorstep.referral.pathway.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The messages taken in, so that none is taken twice. */
public interface ReceivedMessages {

    /**
     * One message of one client.
     *
     * @param client the sender's client, as its token names it
     * @param request the X-Request-Id
     * @param sender the organisation that the message itself names, as it was sent
     */
    record Message(String client, String request, @Nullable String sender, Instant receivedAt) {}

    /** True the first time. Two at once: the second waits for the first to commit or fail. */
    boolean claim(Message message);

    void became(Message message, ReferralId referral);
}
