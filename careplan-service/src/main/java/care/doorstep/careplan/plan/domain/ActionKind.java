package care.doorstep.careplan.plan.domain;

/** An action of the team, or an instruction that a care agency acknowledges. */
public enum ActionKind implements Coded {
    ACTION("action"),
    INSTRUCTION("instruction");

    private final String code;

    ActionKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
