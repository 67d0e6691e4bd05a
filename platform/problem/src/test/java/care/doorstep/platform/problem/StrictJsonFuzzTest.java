package care.doorstep.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.CharConversionException;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

class StrictJsonFuzzTest {

    private static final ObjectMapper JSON = mapper();

    /** Both kinds of refusal are answered with 400. */
    @FuzzTest(maxDuration = "10m")
    @DictionaryEntries({"\"text\":", "\"perhaps\":", "\"amount\":", "\"notes\":", "\"colour\":", "1e400", "\\ud800"})
    void a_body_means_one_thing_or_is_refused(byte[] body) throws IOException {
        enum Colour {
            RED
        }

        record Note(
                @Nullable String text,
                int count,
                @Nullable Long perhaps,
                @Nullable Boolean seen,
                @Nullable Double share,
                @Nullable BigDecimal amount,
                @Nullable Instant at,
                @Nullable LocalDate on,
                @Nullable Colour colour,
                @Nullable UUID id,
                @Nullable List<Note> notes) {}

        Note note;
        try {
            note = JSON.readValue(body, Note.class);
        } catch (JsonProcessingException | CharConversionException e) {
            return;
        }
        assertThat(JSON.readValue(JSON.writeValueAsString(note), Note.class)).isEqualTo(note);
    }

    private static ObjectMapper mapper() {
        var mapper = JsonMapper.builder()
                .findAndAddModules()
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .build();
        new StrictJson().customize(mapper);
        return mapper;
    }
}
