package care.doorstep.careplan.plan.domain;

/** Why an assessment, or the story behind it, had to be taken again. */
public enum RepeatReason implements Coded {
    CONDITION_CHANGED("condition-changed"),
    OUT_OF_DATE("out-of-date"),
    SPECIALIST_DETAIL("specialist-detail"),
    PERSON_ASKED("person-asked");

    private final String code;

    RepeatReason(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
