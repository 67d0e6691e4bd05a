package care.doorstep.platform.testkit;

import io.restassured.RestAssured;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/** Moves the clock of the service under test. */
public final class TestClock {

    private TestClock() {}

    public static Instant now() {
        return Instant.parse(RestAssured.get("/operations/clock").path("now"));
    }

    public static void advance(Duration by) {
        var offset = Duration.parse(RestAssured.get("/operations/clock").<String>path("offset"));
        set(offset.plus(by));
    }

    /** Moves the clock so that it shows this instant now. */
    public static void moveTo(Instant instant) {
        set(Duration.between(Instant.now(), instant));
    }

    public static void reset() {
        set(Duration.ZERO);
    }

    private static void set(Duration offset) {
        RestAssured.given()
                .contentType("application/json")
                .body(Map.of("offset", offset.toString()))
                .put("/operations/clock")
                .then()
                .statusCode(200);
    }
}
