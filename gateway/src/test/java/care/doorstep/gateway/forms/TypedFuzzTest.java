package care.doorstep.gateway.forms;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

class TypedFuzzTest {

    private static final String OTHERWISE = "Enter the date and the time";

    /** A field on each line. */
    @FuzzTest(maxDuration = "10m")
    @DictionaryEntries({"at-day=", "at-month=", "at-year=", "at-time=", "at-offered=", "999999999", "-999999999"})
    void whatever_is_typed_is_a_moment_or_told_to_be_wrong(byte[] sent) {
        var fields = new MultivaluedHashMap<String, String>();
        for (var line : new String(sent, StandardCharsets.UTF_8).split("\n")) {
            var nameAndValue = line.split("=", 2);
            fields.add(nameAndValue[0], nameAndValue.length == 2 ? nameAndValue[1] : "");
        }
        var typed = new Typed(fields);
        var at = typed.requiredMoment("at", OTHERWISE);
        if (typed.sound()) {
            assertThat(at).isBetween(Instant.MIN, Instant.MAX);
        } else {
            assertThat(typed.errors()).containsKey("at");
        }
        assertThat(typed.lines("at-day")).doesNotContain("");
        assertThat(typed.values()).doesNotContainKey("form-key");
    }
}
