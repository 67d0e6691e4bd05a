package care.doorstep.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StrictJsonTest {

    private final ObjectMapper json = mapper();

    enum Colour {
        RED
    }

    record Note(
            @Nullable String text,
            int count,
            @Nullable Integer perhaps,
            @Nullable Boolean seen,
            @Nullable Instant at,
            @Nullable LocalDate on,
            @Nullable Colour colour,
            @Nullable UUID id) {}

    @Test
    void what_is_written_as_its_type_says_is_read() throws JsonProcessingException {
        var note = json.readValue(
                "{\"text\":\"1\",\"count\":2,\"perhaps\":null,\"seen\":true,\"at\":\"2026-01-05T10:00:00Z\","
                        + "\"on\":\"2026-01-05\",\"colour\":\"RED\"}",
                Note.class);
        assertThat(note)
                .isEqualTo(new Note(
                        "1",
                        2,
                        null,
                        true,
                        Instant.parse("2026-01-05T10:00:00Z"),
                        LocalDate.of(2026, 1, 5),
                        Colour.RED,
                        null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"text\":1}",
                "{\"text\":1.5}",
                "{\"text\":true}",
                "{\"count\":\"2\"}",
                "{\"count\":1.5}",
                "{\"count\":true}",
                "{\"perhaps\":\"\"}",
                "{\"perhaps\":1e400}",
                "{\"seen\":\"true\"}",
                "{\"seen\":1}",
                "{\"at\":0}",
                "{\"at\":1.5}",
                "{\"at\":\"\"}",
                "{\"at\":[1]}",
                "{\"on\":0}",
                "{\"on\":[2026,1,5]}",
                "{\"on\":\"\"}",
                "{\"colour\":0}",
                "{\"colour\":\"\"}",
                "{\"id\":\"\"}",
                "{\"id\":\" \"}",
                "{\"text\":\"a\",\"text\":\"b\"}",
                "{\"text\":null,\"text\":\"b\"}",
                "{\"text\":\"a\"}]",
                "{\"text\":\"a\"} {}",
            })
    void what_two_readers_could_take_differently_is_refused(String body) {
        assertThatThrownBy(() -> json.readValue(body, Note.class)).isInstanceOf(JsonProcessingException.class);
    }

    @Test
    void a_time_is_read_as_exactly_as_a_database_keeps_it() throws JsonProcessingException {
        var note = json.readValue("{\"at\":\"2026-01-05T10:00:00.123456789Z\"}", Note.class);
        assertThat(note.at()).isEqualTo(Instant.parse("2026-01-05T10:00:00.123456Z"));
    }

    private static ObjectMapper mapper() {
        var mapper = JsonMapper.builder().findAndAddModules().build();
        new StrictJson().customize(mapper);
        return mapper;
    }
}
