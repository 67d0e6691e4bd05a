package care.doorstep.acceptance.faults.history;

import java.time.Duration;

/**
 * Something that was done to the system.
 *
 * @param from since the run began
 * @param until since the run began: when it was over, a killed part serving again for instance
 */
public record Fault(String kind, String target, Duration from, Duration until) {

    public boolean touches(Duration begin, Duration end) {
        return from.compareTo(end) <= 0 && until.compareTo(begin) >= 0;
    }
}
