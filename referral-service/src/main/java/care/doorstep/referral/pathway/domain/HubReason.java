package care.doorstep.referral.pathway.domain;

/** Why the hub has to place a referral. */
public enum HubReason {
    NO_NEIGHBOURHOOD,
    CAPACITY,
    DECLINED_WITH_ADVICE,
    OFFER_EXPIRED
}
