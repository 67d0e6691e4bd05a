package care.doorstep.referral.pathway;

import static care.doorstep.referral.FrontDoorApi.awaitState;
import static care.doorstep.referral.FrontDoorApi.awaitTold;
import static care.doorstep.referral.FrontDoorApi.defineCounty;
import static care.doorstep.referral.FrontDoorApi.offeredUrgently;
import static care.doorstep.referral.FrontDoorApi.told;
import static org.assertj.core.api.Assertions.assertThat;

import care.doorstep.platform.testkit.TestClock;
import care.doorstep.platform.testkit.WithDoorstepStack;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A row that the database refuses to store comes first, and those behind it must not wait for it. */
@QuarkusTest
@WithDoorstepStack
class OneFailingRowTest {

    @Inject
    AgroalDataSource database;

    @BeforeEach
    void county() {
        defineCounty();
    }

    @AfterEach
    void mend() throws SQLException {
        TestClock.reset();
        execute("alter table referral drop constraint if exists refused");
        execute("alter table two_hour_clock drop constraint if exists refused");
    }

    @Test
    void an_offer_that_cannot_expire_holds_up_no_other() throws SQLException {
        String refused = offeredUrgently();
        String behind = offeredUrgently();
        execute("alter table referral add constraint refused check (referral_id <> '" + refused
                + "' or state <> 'WITH_HUB') not valid");
        TestClock.advance(Duration.ofMinutes(11));
        awaitState(behind, "with-hub");
        awaitState(refused, "offered");
    }

    @Test
    void a_clock_that_cannot_ring_holds_up_no_other() throws SQLException {
        String refused = offeredUrgently();
        String behind = offeredUrgently();
        execute("alter table two_hour_clock add constraint refused check (referral_id <> '" + refused
                + "' or not amber_rung) not valid");
        TestClock.advance(Duration.ofMinutes(76));
        awaitTold("referral.clock-amber", behind);
        assertThat(told("referral.clock-amber", refused)).isEmpty();
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
