package care.doorstep.referral.pathway.domain;

/** What the hub must look at before it relies on a referral. */
public enum Flag {
    UNKNOWN_PRACTICE,
    NHS_NUMBER_NOT_VERIFIED,
    UNIDENTIFIED_PERSON,
    /** What was sent contradicts what is known under the NHS number that was sent. */
    DETAILS_DIFFER
}
