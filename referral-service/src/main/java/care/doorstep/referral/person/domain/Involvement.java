package care.doorstep.referral.person.domain;

/** Whether this service itself knows why the caller may read about a person. */
public interface Involvement {

    boolean ofCaller(Person person);
}
