package care.doorstep.referral.person.domain;

/** No such person, or none that the asker may know of: the two look the same. */
public class PersonNotFound extends RuntimeException {

    public PersonNotFound() {
        super("There is no such person.");
    }
}
