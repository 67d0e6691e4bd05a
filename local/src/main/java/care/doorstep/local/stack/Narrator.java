package care.doorstep.local.stack;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** Says what is going on, with the time since it began. */
public final class Narrator {

    private final PrintStream out;
    private final Instant began = Instant.now();

    public Narrator(PrintStream out) {
        this.out = out;
    }

    public void say(String part, String what) {
        out.println(String.format(
                Locale.ROOT, "%7s  %-22s %s", seconds(Duration.between(began, Instant.now())), part, what));
    }

    public void line(String text) {
        out.println(text);
    }

    public Duration elapsed() {
        return Duration.between(began, Instant.now());
    }

    public static String seconds(Duration duration) {
        return String.format(Locale.ROOT, "%.1f s", duration.toMillis() / 1000.0);
    }
}
