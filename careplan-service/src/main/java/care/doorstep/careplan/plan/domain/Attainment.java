package care.doorstep.careplan.plan.domain;

/** How far a goal was reached, as scored at a review. */
public enum Attainment implements Coded {
    ACHIEVED("achieved"),
    PARTLY_ACHIEVED("partly-achieved"),
    NOT_ACHIEVED("not-achieved");

    private final String code;

    Attainment(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
