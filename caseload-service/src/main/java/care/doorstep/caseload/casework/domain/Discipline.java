package care.doorstep.caseload.casework.domain;

import java.util.Arrays;

/** Professional discipline; the code is its name in events and interfaces. */
public enum Discipline {
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

    public String code() {
        return code;
    }

    /**
     * @throws IllegalArgumentException when no such discipline exists
     */
    public static Discipline of(String code) {
        return Arrays.stream(values())
                .filter(discipline -> discipline.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no discipline " + code));
    }
}
