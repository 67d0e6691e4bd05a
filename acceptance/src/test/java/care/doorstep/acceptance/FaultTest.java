package care.doorstep.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import care.doorstep.acceptance.people.Locality;
import care.doorstep.acceptance.people.People;
import care.doorstep.acceptance.people.Referrals;
import care.doorstep.acceptance.stack.Part;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** What still works while a part is away. What holds while many fail is told by the fault journey. */
@Journey
@Order(5)
class FaultTest {

    @BeforeAll
    static void the_county_is_there() {
        Locality.isThere();
    }

    @Test
    void a_referral_posted_while_kafka_is_stopped_is_accepted_and_reaches_the_caseload_afterwards() {
        Part.KAFKA.stop();
        UUID referral;
        try {
            referral = Referrals.triaged(People.somebody()).id("/referralId");
        } finally {
            Part.KAFKA.start();
        }
        assertThat(Referrals.caseOf(referral).text("/teamId")).isEqualTo("NH01-INT");
    }
}
