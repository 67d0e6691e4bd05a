package care.doorstep.caseload.casework.domain;

import java.util.Arrays;

/** Why a team is finished; the code is its name in events and interfaces. */
public enum DischargeReason {
    GOALS_MET("goals-met"),
    ADMITTED_TO_HOSPITAL("admitted-to-hospital"),
    TRANSFERRED("transferred"),
    MOVED_AWAY("moved-away"),
    DECLINED_BY_PERSON("declined-by-person"),
    DIED("died"),
    DUPLICATE("duplicate"),
    OTHER("other");

    private final String code;

    DischargeReason(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /**
     * @throws IllegalArgumentException when no such reason exists
     */
    public static DischargeReason of(String code) {
        return Arrays.stream(values())
                .filter(reason -> reason.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no reason to discharge " + code));
    }
}
