package care.doorstep.benchmarks.load;

import care.doorstep.benchmarks.report.Figure;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.HdrHistogram.ConcurrentHistogram;

/** How long things took, in microseconds to three digits. */
public final class Latencies {

    private static final int DIGITS = 3;
    private static final double MICROS_PER_MILLI = 1000;

    private final ConcurrentHistogram histogram = new ConcurrentHistogram(DIGITS);

    public void sinceNanos(long nanoTime) {
        add(TimeUnit.NANOSECONDS.toMicros(System.nanoTime() - nanoTime));
    }

    public void add(long micros) {
        histogram.recordValue(Math.max(0, micros));
    }

    public long count() {
        return histogram.getTotalCount();
    }

    public double millis(double percentile) {
        return histogram.getValueAtPercentile(percentile) / MICROS_PER_MILLI;
    }

    /** p50, p95 and p99 under this name. */
    public List<Figure> figures(String name) {
        return List.of(
                Figure.of(name + ", p50", millis(50), "ms"),
                Figure.of(name + ", p95", millis(95), "ms"),
                Figure.of(name + ", p99", millis(99), "ms"));
    }
}
