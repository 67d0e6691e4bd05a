package care.doorstep.referral.pathway.domain;

/** Why a referral was taken back before a team accepted it. */
public enum WithdrawalReason {
    NO_LONGER_NEEDED,
    PERSON_DECLINED,
    ADMITTED_TO_HOSPITAL,
    DUPLICATE,
    DIED,
    OTHER
}
