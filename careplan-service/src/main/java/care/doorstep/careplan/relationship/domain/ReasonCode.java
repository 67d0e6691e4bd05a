package care.doorstep.careplan.relationship.domain;

/** Why the glass was broken, for the privacy officer's lists. */
public enum ReasonCode {
    EMERGENCY("emergency"),
    SAFEGUARDING("safeguarding"),
    PERSON_ASKED("person-asked"),
    OTHER("other");

    private final String code;

    ReasonCode(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static ReasonCode of(String code) {
        for (var reason : values()) {
            if (reason.code.equals(code)) {
                return reason;
            }
        }
        throw new IllegalArgumentException("no reason has the code " + code);
    }
}
