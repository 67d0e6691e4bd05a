package care.doorstep.acceptance.stack;

import care.doorstep.acceptance.edge.Json;
import care.doorstep.acceptance.edge.Wire;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;

/** The clocks of all services, moved together: the journeys never wait for a day to pass. */
public final class StackClock {

    /** Where the people of the story live. */
    public static final ZoneId LONDON = ZoneId.of("Europe/London");

    private StackClock() {}

    /** What time it is in the stack. */
    public static ZonedDateTime now() {
        var address = URI.create(RunningStack.current().setting("REFERRAL") + "/operations/clock");
        var answer = Wire.send(HttpRequest.newBuilder(address).GET());
        return Instant.parse(Json.read(answer.body()).path("now").asText()).atZone(LONDON);
    }

    /** Makes it that time in every service, and keeps it so for one that restarts. */
    public static void moveTo(ZonedDateTime time) {
        runAheadBy(Duration.between(Instant.now(), time));
    }

    /** How far the stack's clocks run ahead of ours. */
    public static Duration offset() {
        return Duration.between(Instant.now(), now());
    }

    public static void runAheadBy(Duration offset) {
        Launcher.run("clock", "set", offset.toString());
    }

    public static void advance(Duration by) {
        moveTo(now().plus(by));
    }

    /** The next Monday of the stack's calendar, at nine in the morning. */
    public static ZonedDateTime nextMondayAtNine() {
        return now().with(TemporalAdjusters.next(DayOfWeek.MONDAY)).with(LocalTime.of(9, 0));
    }
}
