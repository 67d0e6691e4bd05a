package care.doorstep.caseload.neighbourhood.domain;

/** A definition that contradicts itself or another neighbourhood's. */
public final class DefinitionRefused extends RuntimeException {
    private final String field;

    public DefinitionRefused(String field, String why) {
        super(why);
        this.field = field;
    }

    /** The part of the definition that is wrong, such as {@code pcnCodes}. */
    public String field() {
        return field;
    }
}
