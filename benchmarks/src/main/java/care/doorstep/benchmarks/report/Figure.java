package care.doorstep.benchmarks.report;

import org.jspecify.annotations.Nullable;

/**
 * One measured number.
 *
 * @param name what was measured, in words
 * @param bar what it has to reach; null for a number that explains another
 */
public record Figure(
        String name, double value, String unit, @Nullable Bar bar) {

    public static Figure of(String name, double value, String unit) {
        return new Figure(name, value, unit, null);
    }

    public Figure against(Bar limit) {
        return new Figure(name, value, unit, limit);
    }

    public boolean missed() {
        return bar != null && !bar.met(value);
    }
}
