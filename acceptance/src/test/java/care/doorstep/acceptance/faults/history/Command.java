package care.doorstep.acceptance.faults.history;

import java.time.Duration;

/**
 * One command of a client, with all its attempts under the same Idempotency-Key.
 *
 * @param key the Idempotency-Key; of a submission also its correlation id
 * @param effect what it is to bring about, in the words of {@link Act#effectOf}
 * @param person key of the person's events; empty while not known
 * @param referral empty while not known
 * @param invoked since the run began: when the first attempt was sent
 * @param answered since the run began: when the last attempt was answered or given up
 */
public record Command(
        String key,
        Act act,
        String effect,
        String person,
        String referral,
        Duration invoked,
        Duration answered,
        int attempts,
        Outcome outcome) {

    public boolean acknowledgedBefore(Command other) {
        return outcome == Outcome.ACKNOWLEDGED && answered.compareTo(other.invoked) < 0;
    }
}
