package care.doorstep.referral.pathway.application;

import care.doorstep.referral.pathway.domain.OfferRules;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/** The offer rules in force: data that is versioned with the service. */
@Singleton
class OfferRulesInForce {

    private static final String FILE = "/rules/offers.properties";

    private final OfferRules rules;

    OfferRulesInForce() {
        try (InputStream data = OfferRulesInForce.class.getResourceAsStream(FILE)) {
            Properties properties = new Properties();
            properties.load(Objects.requireNonNull(data, FILE));
            this.rules = OfferRules.from(properties);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    OfferRules rules() {
        return rules;
    }
}
