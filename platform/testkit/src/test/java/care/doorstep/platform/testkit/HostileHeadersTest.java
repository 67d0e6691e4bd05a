package care.doorstep.platform.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import care.doorstep.platform.http.Cursor;
import care.doorstep.platform.http.Versions;
import care.doorstep.platform.problem.ProblemException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a client sends back as cursor and version is read, or refused with 400. */
class HostileHeadersTest {

    private static final int MANY = 20_000;
    private static final String[] PARTS = {
        "2026-01-05T10:00:00Z\n0d000000-0000-4000-8000-000000000101",
        "+1000000000-12-31T23:59:59.999999999Z\n1-1-1-1-1",
        "-1\n9223372036854775807\n1"
    };

    @Test
    void a_cursor() {
        var encoded = HostileText.like(1, MANY, PARTS)
                .map(text -> Base64.getUrlEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8)));
        var given = Cursor.of("2026-01-05T10:00:00Z", "x").token();
        Stream.concat(encoded, HostileText.like(2, MANY, given, "", "===", "AA=="))
                .forEach(token -> {
                    refusesOrReads(() -> Cursor.parse(token));
                    refusesOrReads(() -> cursor(token).instant(0));
                    refusesOrReads(() -> cursor(token).uuid(1));
                    refusesOrReads(() -> cursor(token).number(2));
                });
    }

    @Test
    void a_version() {
        HostileText.like(3, MANY, "\"v1\"", "W/\"v1\"", "*", "\"v999999999999999999\"")
                .forEach(tag -> refusesOrReads(() -> Versions.required(tag)));
    }

    private static Cursor cursor(String token) {
        var cursor = Cursor.parse(token);
        return cursor == null ? Cursor.of() : cursor;
    }

    private static void refusesOrReads(Runnable reading) {
        try {
            reading.run();
        } catch (ProblemException e) {
            assertThat(e.problem().status()).isIn(400, 428);
        }
    }
}
