package care.doorstep.referral.pathway.domain;

/** What was asked is impossible in the state the referral is in. */
public class TransitionNotAllowed extends RuntimeException {

    public TransitionNotAllowed(Referral referral, String transition) {
        super("A referral that is " + ReferralState.of(referral).code() + " cannot be " + transition + ".");
    }
}
