package care.doorstep.referral.clock.application;

import care.doorstep.referral.clock.domain.ClockRules;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/** The clock rules in force: data that is versioned with the service. */
@Singleton
public class ClockRulesInForce {

    private static final String FILE = "/rules/two-hour-clock.properties";

    private final ClockRules rules;

    ClockRulesInForce() {
        try (InputStream data = ClockRulesInForce.class.getResourceAsStream(FILE)) {
            Properties properties = new Properties();
            properties.load(Objects.requireNonNull(data, FILE));
            this.rules = ClockRules.from(properties);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public ClockRules rules() {
        return rules;
    }
}
