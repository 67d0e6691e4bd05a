package care.doorstep.referral.pathway.domain;

import java.util.Locale;

/** The name of each state, for storage, queries and those who read about referrals from outside. */
public enum ReferralState {
    RECEIVED,
    OFFERED,
    WITH_HUB,
    ACCEPTED,
    WITHDRAWN,
    CLOSED;

    public static ReferralState of(Referral referral) {
        return switch (referral) {
            case Referral.Received _ -> RECEIVED;
            case Referral.Offered _ -> OFFERED;
            case Referral.WithHub _ -> WITH_HUB;
            case Referral.Accepted _ -> ACCEPTED;
            case Referral.Withdrawn _ -> WITHDRAWN;
            case Referral.Closed _ -> CLOSED;
        };
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
