package care.doorstep.careplan.relationship.domain;

/** What makes a relationship legitimate. */
public enum Basis {
    REGISTERED_PRACTICE("registered-practice"),
    ACCEPTED_CASE("accepted-case"),
    FRONT_DOOR("front-door"),
    BREAK_GLASS("break-glass");

    private final String code;

    Basis(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Basis of(String code) {
        for (var basis : values()) {
            if (basis.code.equals(code)) {
                return basis;
            }
        }
        throw new IllegalArgumentException("no basis has the code " + code);
    }
}
