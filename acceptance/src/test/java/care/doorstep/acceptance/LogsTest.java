package care.doorstep.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import care.doorstep.acceptance.edge.Partner;
import care.doorstep.acceptance.people.BarsMessage;
import care.doorstep.acceptance.people.Locality;
import care.doorstep.acceptance.people.People;
import care.doorstep.acceptance.people.Referrals;
import care.doorstep.acceptance.stack.Logs;
import care.doorstep.acceptance.stack.StackClock;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Told last: whatever the tests before it did, no log names anybody. */
@Journey
@Order(9)
class LogsTest {

    @BeforeAll
    static void calls_of_many_kinds_were_made_with_personal_data_in_them() {
        Locality.isThere();
        var gpSystem = Partner.system("gp-system");
        var somebody = People.somebody();
        gpSystem.post(Referrals.ALL, Referrals.about(somebody)).expect(201);
        gpSystem.post(Referrals.ALL, Referrals.about(People.remember(somebody.withFailingNumber())))
                .expect(422);
        gpSystem.post(Referrals.ALL, Referrals.with(Referrals.about(somebody), "channel", somebody.family()))
                .expect(400);
        gpSystem.post(Referrals.ALL, "{\"person\": {\"family\": \"" + somebody.family())
                .expect(400);
        Partner.staff("triage")
                .post("/api/referral/v1/people/search", Map.of("nhsNumber", somebody.nhsNumber()))
                .expect(200);
        var message = BarsMessage.about(somebody, StackClock.now().toInstant());
        BarsMessage.headers(gpSystem, UUID.randomUUID())
                .post(BarsMessage.PATH, message.substring(0, message.length() - 40))
                .expect(400);
    }

    @Test
    void the_logs_of_all_parts_hold_no_name_number_date_of_birth_address_or_phone() {
        assertThat(Logs.files()).as("logs of the stack").hasSizeGreaterThanOrEqualTo(6);
        assertThat(Logs.findings(People.traces())).isEmpty();
    }
}
