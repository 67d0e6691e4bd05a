package care.doorstep.acceptance.faults.check;

/**
 * A promise that was broken.
 *
 * @param about the person, referral, case or command it was broken to
 */
public record Violation(String promise, String about, String what) {

    @Override
    public String toString() {
        return promise + ", " + about + ": " + what;
    }
}
