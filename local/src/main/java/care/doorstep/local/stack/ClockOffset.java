package care.doorstep.local.stack;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How far the stack's clocks run ahead of the wall clock; kept between runs. */
public record ClockOffset(StackFolder folder) {

    private static final String FILE = "clock";
    private static final Pattern SHORT = Pattern.compile("(?:(\\d+)d)?(?:(\\d+)h)?(?:(\\d+)m)?(?:(\\d+)s)?");

    public Duration current() {
        return folder.read(FILE).map(Duration::parse).orElse(Duration.ZERO);
    }

    /** Such as "clocks 1 h 20 min ahead"; whole minutes. */
    public String inWords() {
        long minutes = current().toMinutes();
        if (minutes == 0) {
            return "clocks at the wall's time";
        }
        long size = Math.abs(minutes);
        return "clocks " + size / 60 + " h " + size % 60 + " min " + (minutes > 0 ? "ahead" : "behind");
    }

    public void keep(Duration offset) {
        folder.write(FILE, offset.toString());
    }

    /** {@code 80m}, {@code 2h30m}, {@code 3d} or ISO 8601 such as {@code PT80M}. */
    public static Duration parse(String text) {
        Matcher parts = SHORT.matcher(text);
        if (!text.isEmpty() && parts.matches()) {
            return Duration.ofDays(number(parts, 1))
                    .plusHours(number(parts, 2))
                    .plusMinutes(number(parts, 3))
                    .plusSeconds(number(parts, 4));
        }
        try {
            return Duration.parse(text);
        } catch (DateTimeParseException e) {
            throw new PlainFailure("\"" + text + "\" is not a length of time; write 80m, 2h30m, 3d or PT80M.");
        }
    }

    private static long number(Matcher parts, int group) {
        return parts.group(group) == null ? 0 : Long.parseLong(parts.group(group));
    }
}
