package care.doorstep.referral.pathway.domain;

/** Where the pathway states its facts, in the transaction that makes them true. */
public interface ReferralEvents {

    void publish(Intake about, ReferralEvent event);
}
