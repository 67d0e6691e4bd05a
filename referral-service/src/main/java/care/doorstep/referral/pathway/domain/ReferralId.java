package care.doorstep.referral.pathway.domain;

import java.util.UUID;

/** The id of a referral. */
public record ReferralId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
