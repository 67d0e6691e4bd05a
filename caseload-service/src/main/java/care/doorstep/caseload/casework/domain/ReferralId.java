package care.doorstep.caseload.casework.domain;

import java.util.UUID;

/** Identity of a referral, given by the single point of access. */
public record ReferralId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
