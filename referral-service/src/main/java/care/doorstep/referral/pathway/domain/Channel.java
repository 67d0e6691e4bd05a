package care.doorstep.referral.pathway.domain;

/** The way in. There is one front door; every channel leads to it. */
public enum Channel {
    PHONE("phone"),
    GP("gp"),
    HOSPITAL("hospital"),
    NHS_111("111"),
    AMBULANCE_999("999"),
    SOCIAL_CARE("social-care"),
    SELF("self"),
    CARER("carer"),
    VOLUNTARY("voluntary");

    private final String code;

    Channel(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
