package care.doorstep.careplan.plan.domain;

/** Who agreed the goals (PRSB: the person or their legitimate representative). */
public enum AgreedWith implements Coded {
    PERSON("person"),
    REPRESENTATIVE("representative");

    private final String code;

    AgreedWith(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
