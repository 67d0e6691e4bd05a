package care.doorstep.gateway.live;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.CharConversionException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

class ChangeFuzzTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @FuzzTest(maxDuration = "10m")
    void whatever_an_event_says_it_is_known_whom_it_concerns(byte[] body) throws IOException {
        try {
            var change = Change.of("doorstep.referral.v1", "1", JSON.readTree(body));
            assertThat(change.concerns(new Watch(Watch.Kind.WORKLIST, ""))).isTrue();
            for (var kind : Watch.Kind.values()) {
                change.concerns(new Watch(kind, String.valueOf(change.personId())));
            }
        } catch (JsonProcessingException | CharConversionException e) {
            assertThat(body).isNotNull();
        }
    }

    @FuzzTest(maxDuration = "10m")
    void what_a_page_asks_to_watch_is_an_id_or_nothing(byte[] asked) {
        var watch = Watch.parse(new String(asked, StandardCharsets.UTF_8));
        if (watch.isPresent()) {
            assertThat(watch.get().id()).matches("[A-Za-z0-9-]{0,40}");
        }
    }
}
