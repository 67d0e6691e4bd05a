package care.doorstep.outcomes.figure.domain;

/** How an event counted in a figure. */
public enum Counted {
    NUMERATOR("numerator"),
    DENOMINATOR_ONLY("denominator-only"),
    VALUE("value");

    private final String code;

    Counted(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    static Counted in(boolean numerator) {
        return numerator ? NUMERATOR : DENOMINATOR_ONLY;
    }
}
