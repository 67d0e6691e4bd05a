package care.doorstep.gateway.services;

/** The five services, by the name that their API paths carry. */
public enum Service {
    REFERRAL("referral", "the front door"),
    CAREPLAN("careplan", "the care plan"),
    STRATIFICATION("stratification", "risk scores"),
    CASELOAD("caseload", "the teams' caseload"),
    OUTCOMES("outcomes", "outcomes");

    private final String context;
    private final String words;

    Service(String context, String words) {
        this.context = context;
        this.words = words;
    }

    /** As in {@code /api/<context>/v1}. */
    public String context() {
        return context;
    }

    /** What a person calls it. */
    public String words() {
        return words;
    }
}
