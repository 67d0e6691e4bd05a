package care.doorstep.outcomes.fact.domain;

/** The topic a fact came from: what a rebuild forgets and reads again. */
public enum Context {
    REFERRAL,
    CASELOAD,
    CAREPLAN,
    ACTIVITY
}
