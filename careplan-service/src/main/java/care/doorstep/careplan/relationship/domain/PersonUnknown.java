package care.doorstep.careplan.relationship.domain;

/** Nothing has been heard of this person. */
public class PersonUnknown extends RuntimeException {

    public PersonUnknown() {
        super("no such person");
    }
}
