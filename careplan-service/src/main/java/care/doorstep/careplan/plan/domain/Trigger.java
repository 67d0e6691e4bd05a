package care.doorstep.careplan.plan.domain;

/** What sets a contingency plan off. */
public enum Trigger implements Coded {
    CARER_UNAVAILABLE("carer-unavailable"),
    DETERIORATION("deterioration"),
    OTHER("other");

    private final String code;

    Trigger(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
