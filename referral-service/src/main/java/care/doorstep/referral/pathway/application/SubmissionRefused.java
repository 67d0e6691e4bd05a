package care.doorstep.referral.pathway.application;

/** A request that reads well but cannot be meant. */
public class SubmissionRefused extends RuntimeException {

    private final String field;
    private final String why;

    /**
     * @param field JSON pointer of the field
     * @param why what is wrong with it, without repeating it
     */
    public SubmissionRefused(String field, String why) {
        super(field + " " + why);
        this.field = field;
        this.why = why;
    }

    public String field() {
        return field;
    }

    public String why() {
        return why;
    }
}
