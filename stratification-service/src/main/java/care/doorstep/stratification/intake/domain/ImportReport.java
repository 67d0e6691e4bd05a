package care.doorstep.stratification.intake.domain;

import java.util.List;

/**
 * What became of the lines of a file.
 *
 * @param read lines below the heading, empty ones not counted
 * @param accepted lines that are now on record
 * @param alreadyKnown those of the accepted that were on record before
 * @param rejectedCount lines that were not taken
 * @param rejected the first {@value Tally#LISTED} of them, with the reason
 */
public record ImportReport(
        long read, long accepted, long alreadyKnown, long rejectedCount, List<RejectedLine> rejected) {

    /** {@code reason} never repeats what the line says. */
    public record RejectedLine(long line, String reason) {}
}
