package care.doorstep.referral.pathway.domain;

/** How soon a person needs a response. */
public enum Priority {
    TWO_HOUR,
    TWO_DAY,
    ROUTINE
}
