package care.doorstep.gateway.outcomes;

import static org.assertj.core.api.Assertions.assertThat;

import care.doorstep.gateway.forms.Typed;
import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.nio.charset.StandardCharsets;

class PeriodFuzzTest {

    @FuzzTest(maxDuration = "10m")
    @DictionaryEntries({"from=2026-01-01", "to=2026-12-31", "neighbourhood=NH01"})
    void whatever_is_asked_for_the_query_holds_nothing_but_a_period_or_it_is_told_to_be_wrong(byte[] sent) {
        var fields = new MultivaluedHashMap<String, String>();
        for (var line : new String(sent, StandardCharsets.UTF_8).split("\n")) {
            var nameAndValue = line.split("=", 2);
            fields.add(nameAndValue[0], nameAndValue.length == 2 ? nameAndValue[1] : "");
        }
        var typed = new Typed(fields);
        var period = Period.of(typed);
        if (typed.sound()) {
            assertThat(period.query()).matches("(?:[?&](?:from|to|neighbourhood)=[A-Za-z0-9%-]+)*");
        }
    }
}
