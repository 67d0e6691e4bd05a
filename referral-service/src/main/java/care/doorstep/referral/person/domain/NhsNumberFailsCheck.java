package care.doorstep.referral.person.domain;

/** A number was given that cannot be anybody's. The message never repeats it. */
public class NhsNumberFailsCheck extends RuntimeException {

    public NhsNumberFailsCheck() {
        super("The NHS number fails the modulus 11 check.");
    }
}
