package care.doorstep.referral.clock.domain;

import java.time.Duration;
import java.util.Objects;
import java.util.Properties;

/**
 * The rules of one version of the two-hour standard.
 *
 * @param measurementType CSDS waiting time measurement type
 * @param amberAfter when to warn, as real elapsed time from the start
 * @param dueAfter when the response is due; met at exactly this time or less
 * @param stoppingMechanism the only kind of contact that stops the clock
 * @param stoppingOutcome and the only outcome of it
 */
public record ClockRules(
        String version,
        String measurementType,
        Duration amberAfter,
        Duration dueAfter,
        String stoppingMechanism,
        String stoppingOutcome) {

    public static ClockRules from(Properties data) {
        return new ClockRules(
                required(data, "version"),
                required(data, "measurementType"),
                Duration.parse(required(data, "amberAfter")),
                Duration.parse(required(data, "dueAfter")),
                required(data, "stops.mechanism"),
                required(data, "stops.outcome"));
    }

    public boolean stops(String mechanism, String outcome) {
        return stoppingMechanism.equals(mechanism) && stoppingOutcome.equals(outcome);
    }

    private static String required(Properties data, String key) {
        return Objects.requireNonNull(data.getProperty(key), () -> "the clock rules lack " + key);
    }
}
