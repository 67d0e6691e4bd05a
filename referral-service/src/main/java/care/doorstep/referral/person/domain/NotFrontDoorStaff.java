package care.doorstep.referral.person.domain;

/** Calls are taken by the staff of the single point of access, not by those of another organisation. */
public class NotFrontDoorStaff extends RuntimeException {

    public NotFrontDoorStaff() {
        super("Not of the organisation that runs the front door.");
    }
}
