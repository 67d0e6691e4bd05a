package care.doorstep.benchmarks.report;

import java.util.List;

/**
 * What one benchmark found.
 *
 * @param letter the one it is asked for by
 * @param busyBefore load average over the minute before it began: above 0.5 something else was at work
 */
public record Section(String letter, String title, double busyBefore, List<Figure> figures) {}
