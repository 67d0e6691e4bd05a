package care.doorstep.platform.security;

/** The roles of the access token's {@code roles} claim. */
public final class Roles {

    public static final String CALL_TAKER = "call-taker";
    public static final String TRIAGE_CLINICIAN = "triage-clinician";
    public static final String HUB_COORDINATOR = "hub-coordinator";
    public static final String NEIGHBOURHOOD_CLINICIAN = "neighbourhood-clinician";
    public static final String SERVICE_MANAGER = "service-manager";
    /** A partner's system that submits referrals. */
    public static final String REFERRER = "referrer";
    /** A partner's system that sends conditions of its own people. */
    public static final String CONDITION_FEED = "condition-feed";
    /** A hospital's system that sends admissions, discharges and attendances. */
    public static final String ACTIVITY_FEED = "activity-feed";

    public static final String CARE_AGENCY = "care-agency";
    /** The population feed: registers people. */
    public static final String REGISTRAR = "registrar";
    /** Defines neighbourhoods and imports practices. */
    public static final String LOCALITY_ADMIN = "locality-admin";
    /** Reads the access audit: who looked at whose record. */
    public static final String PATIENT_SAFETY_OFFICER = "patient-safety-officer";

    /** Runs rebuilds and replays. */
    public static final String OPERATOR = "operator";
    /** Acts for every team; exists in the demo realm only, for making its history. */
    public static final String TEAM_PROXY = "team-proxy";

    private Roles() {}
}
