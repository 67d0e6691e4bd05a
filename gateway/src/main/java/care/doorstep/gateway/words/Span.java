package care.doorstep.gateway.words;

import java.time.Duration;

/** Lengths of time in words: "45 minutes", "3 hours 5 minutes", "2 days 4 hours". */
public final class Span {

    private Span() {}

    public static String words(Duration length) {
        var minutes = length.abs().toMinutes();
        if (minutes < 1) {
            return "less than a minute";
        }
        if (minutes < 60) {
            return count(minutes, "minute");
        }
        return minutes < 24 * 60
                ? both(minutes / 60, "hour", minutes % 60, "minute")
                : both(minutes / 1440, "day", minutes % 1440 / 60, "hour");
    }

    private static String both(long large, String largeUnit, long small, String smallUnit) {
        return count(large, largeUnit) + (small == 0 ? "" : " " + count(small, smallUnit));
    }

    private static String count(long n, String unit) {
        return n + " " + unit + (n == 1 ? "" : "s");
    }
}
