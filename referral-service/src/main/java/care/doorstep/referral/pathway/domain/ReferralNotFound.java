package care.doorstep.referral.pathway.domain;

/** No such referral, or none that the asker may know of: the two look the same. */
public class ReferralNotFound extends RuntimeException {

    public ReferralNotFound() {
        super("There is no such referral.");
    }
}
