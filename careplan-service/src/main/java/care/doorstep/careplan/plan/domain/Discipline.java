package care.doorstep.careplan.plan.domain;

/** Who assesses and who does the work; the code is what events and the API carry. */
public enum Discipline implements Coded {
    OCCUPATIONAL_THERAPY("occupational-therapy"),
    PHYSIOTHERAPY("physiotherapy"),
    COMMUNITY_MATRON("community-matron"),
    CARE_NAVIGATION("care-navigation"),
    SOCIAL_WORK("social-work"),
    NURSING("nursing"),
    MEDICAL("medical"),
    MENTAL_HEALTH("mental-health"),
    OTHER("other");

    private final String code;

    Discipline(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
