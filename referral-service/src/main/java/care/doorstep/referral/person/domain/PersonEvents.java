package care.doorstep.referral.person.domain;

/** Where the person index states its facts, in the transaction that makes them true. */
public interface PersonEvents {

    void publish(PersonEvent event);
}
