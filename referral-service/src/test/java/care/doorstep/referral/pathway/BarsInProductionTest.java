package care.doorstep.referral.pathway;

import static care.doorstep.referral.pathway.BarsMessages.aReferralOf;
import static care.doorstep.referral.pathway.BarsMessages.send;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import care.doorstep.platform.testkit.WithDoorstepStack;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Where real people are, the setting for the standard's examples is off. */
@QuarkusTest
@WithDoorstepStack
@TestProfile(BarsInProductionTest.Production.class)
class BarsInProductionTest {

    public static class Production implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("doorstep.bars.accept-unverifiable-nhs-numbers", "false");
        }
    }

    @Test
    void a_failing_nhs_number_is_refused_with_what_to_do_and_never_repeated() {
        send(aReferralOf("9990000019").json())
                .then()
                .statusCode(422)
                .body("resourceType", equalTo("OperationOutcome"))
                .body("issue[0].diagnostics", containsString("without it"))
                .body(not(containsString("9990000019")));
    }
}
