package care.doorstep.referral.person.domain;

/** Administrative sex. */
public enum Sex {
    FEMALE,
    MALE,
    INDETERMINATE,
    UNKNOWN
}
