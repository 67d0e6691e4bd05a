package care.doorstep.gateway.services;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

class JsonFuzzTest {

    /** A page goes on without a part that throws one of these, and no other. */
    @FuzzTest(maxDuration = "10m")
    @DictionaryEntries({"{\"items\":[{", "\"freshness\":{", "\"share\":", "\"due\":", "\"on\":", "\"rows\":[", "1e999"})
    void an_answer_is_read_or_told_to_be_none(byte[] body) {
        record Row(
                @Nullable String name,
                int count,
                @Nullable Double share,
                @Nullable Instant due,
                @Nullable LocalDate on,
                @Nullable List<Row> rows) {}

        try {
            var answer = Json.parse(body);
            Freshness.newest(answer);
            assertThat(Json.items(answer, Row.class)).isNotNull();
        } catch (IOException | IllegalArgumentException e) {
            assertThat(body).isNotEmpty();
        }
    }
}
