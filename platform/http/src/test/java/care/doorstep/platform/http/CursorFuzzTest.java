package care.doorstep.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import care.doorstep.platform.problem.ProblemException;
import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.function.BiFunction;

class CursorFuzzTest {

    private static final int PARTS = 5;
    private static final List<BiFunction<Cursor, Integer, Object>> READERS =
            List.of(Cursor::text, Cursor::instant, Cursor::uuid, Cursor::number);

    @FuzzTest(maxDuration = "10m")
    void a_token_is_a_cursor_or_refused(byte[] token) {
        read(new String(token, StandardCharsets.UTF_8));
    }

    @FuzzTest(maxDuration = "10m")
    void what_a_token_holds_is_read_as_asked_or_refused(byte[] held) {
        read(Base64.getUrlEncoder().encodeToString(held));
    }

    @FuzzTest(maxDuration = "10m")
    void a_cursor_of_ours_comes_back_as_it_was(FuzzedDataProvider chosen) {
        var at = Instant.ofEpochSecond(chosen.consumeLong(0, 253_402_300_799L), chosen.consumeInt(0, 999_999) * 1_000L);
        var number = chosen.consumeLong();
        var read = Cursor.parse(Cursor.of(at, number).token());
        assertThat(read).isNotNull();
        assertThat(read.instant(0)).isEqualTo(at);
        assertThat(read.number(1)).isEqualTo(number);
    }

    private static void read(String token) {
        try {
            var cursor = Cursor.parse(token);
            if (cursor != null) {
                for (var part = 0; part < PARTS; part++) {
                    readAsEverything(cursor, part);
                }
            }
        } catch (ProblemException e) {
            assertRefused(e);
        }
    }

    private static void readAsEverything(Cursor cursor, int part) {
        for (var reader : READERS) {
            try {
                assertThat(reader.apply(cursor, part)).isNotNull();
            } catch (ProblemException e) {
                assertRefused(e);
            }
        }
    }

    private static void assertRefused(ProblemException e) {
        assertThat(e.problem().status()).isEqualTo(400);
    }
}
