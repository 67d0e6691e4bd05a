package care.doorstep.careplan.plan.rest;

/** The codes that requests may carry, as patterns; a test keeps them equal to the domain's lists. */
final class Codes {

    static final String DISCIPLINE = "occupational-therapy|physiotherapy|community-matron|care-navigation|social-work"
            + "|nursing|medical|mental-health|other";
    static final String REPEAT_REASON = "condition-changed|out-of-date|specialist-detail|person-asked";
    static final String AGREED_WITH = "person|representative";
    static final String KIND = "action|instruction";
    static final String TRIGGER = "carer-unavailable|deterioration|other";
    static final String BASIS = "consent|best-interests|emergency";
    static final String ATTAINMENT = "achieved|partly-achieved|not-achieved";
    static final String ALLERGY_STATUS = "none-known|recorded";
    static final String ODS_CODE = "[A-Z0-9]{3,10}";

    private Codes() {}
}
