package care.doorstep.referral.pathway.domain;

/** How the work asked for ended. */
public enum ClosureReason {
    DISCHARGED,
    DECLINED_BY_PERSON,
    DIED,
    DUPLICATE
}
