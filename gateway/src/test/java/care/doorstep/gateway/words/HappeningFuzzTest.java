package care.doorstep.gateway.words;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;

class HappeningFuzzTest {

    /** The type on the first line, the sentence on the second. */
    @FuzzTest(maxDuration = "10m")
    @DictionaryEntries({
        "referral.received",
        "referral.triaged",
        "referral.escalated",
        "referral.clock-stopped",
        "referral.withdrawn",
        "referral.closed",
        ", asked for ",
        ", on the basis of ",
        " 1 of 1 goals",
        "$1",
        "{2}"
    })
    void whatever_a_service_tells_there_are_words_for_it(byte[] told) {
        var typeAndSummary = new String(told, StandardCharsets.UTF_8).split("\n", 2);
        var summary = typeAndSummary.length == 2 ? typeAndSummary[1] : typeAndSummary[0];
        assertThat(Happening.words(typeAndSummary[0], summary).isEmpty()).isEqualTo(summary.isEmpty());
    }
}
