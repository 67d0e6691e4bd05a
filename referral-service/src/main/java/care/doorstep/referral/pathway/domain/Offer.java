package care.doorstep.referral.pathway.domain;

import care.doorstep.referral.directory.domain.TeamId;
import java.time.Instant;

/**
 * An offer to one team. It carries no ownership: that moves only when the team accepts.
 *
 * @param expiresAt unanswered by then, the referral goes to the hub
 * @param number 1 for the first offer of the referral
 */
public record Offer(TeamId team, Priority priority, Instant offeredAt, Instant expiresAt, int number) {

    public boolean expiredAt(Instant now) {
        return !now.isBefore(expiresAt);
    }
}
