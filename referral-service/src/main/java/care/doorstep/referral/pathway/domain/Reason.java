package care.doorstep.referral.pathway.domain;

/** The main reason of a referral: the nine conditions of urgent community response, and everything else. */
public enum Reason {
    FALL,
    FRAILTY_DECOMPENSATION,
    REDUCED_FUNCTION,
    PALLIATIVE_CRISIS,
    URGENT_EQUIPMENT,
    DELIRIUM,
    CATHETER,
    DIABETES,
    CARER_BREAKDOWN,
    OTHER
}
