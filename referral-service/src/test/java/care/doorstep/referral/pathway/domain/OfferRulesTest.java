package care.doorstep.referral.pathway.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class OfferRulesTest {

    private final OfferRules rules = rulesInForce();

    @Test
    void a_two_hour_offer_waits_ten_minutes() {
        assertThat(rules.expiry(Priority.TWO_HOUR, london("2026-10-05T09:00"))).isEqualTo(london("2026-10-05T09:10"));
    }

    @Test
    void a_two_day_offer_waits_four_hours() {
        assertThat(rules.expiry(Priority.TWO_DAY, london("2026-10-05T09:00"))).isEqualTo(london("2026-10-05T13:00"));
    }

    @Test
    void a_routine_offer_waits_a_working_day() {
        assertThat(rules.expiry(Priority.ROUTINE, london("2026-10-05T09:00"))).isEqualTo(london("2026-10-06T09:00"));
    }

    @Test
    void a_weekend_s_routine_offer_has_the_whole_of_monday() {
        assertThat(rules.expiry(Priority.ROUTINE, london("2026-10-04T08:25"))).isEqualTo(london("2026-10-06T00:00"));
        assertThat(rules.expiry(Priority.ROUTINE, london("2026-10-03T08:25"))).isEqualTo(london("2026-10-06T00:00"));
    }

    @Test
    void friday_s_routine_offer_waits_until_monday_at_the_same_time_by_the_clock_on_the_wall() {
        // the clocks go back on Sunday 25 October 2026
        assertThat(rules.expiry(Priority.ROUTINE, london("2026-10-23T09:00"))).isEqualTo(london("2026-10-26T09:00"));
    }

    private static Instant london(String local) {
        return LocalDateTime.parse(local).atZone(ZoneId.of("Europe/London")).toInstant();
    }

    private static OfferRules rulesInForce() {
        try (InputStream data = OfferRulesTest.class.getResourceAsStream("/rules/offers.properties")) {
            Properties properties = new Properties();
            properties.load(data);
            return OfferRules.from(properties);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
