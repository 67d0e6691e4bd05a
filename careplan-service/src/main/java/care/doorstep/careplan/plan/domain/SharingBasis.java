package care.doorstep.careplan.plan.domain;

/** The basis on which the plan is shared. */
public enum SharingBasis implements Coded {
    CONSENT("consent"),
    BEST_INTERESTS("best-interests"),
    EMERGENCY("emergency");

    private final String code;

    SharingBasis(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
