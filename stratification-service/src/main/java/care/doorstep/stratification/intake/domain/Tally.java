package care.doorstep.stratification.intake.domain;

import care.doorstep.stratification.intake.domain.ImportReport.RejectedLine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Counts the lines of a file while it is read. */
public final class Tally {

    static final int LISTED = 10_000;

    private long accepted;
    private long alreadyKnown;
    private long rejectedCount;
    private final List<RejectedLine> rejected = new ArrayList<>();

    public void accepted(boolean known) {
        accepted++;
        if (known) {
            alreadyKnown++;
        }
    }

    public void rejected(long line, String reason) {
        rejectedCount++;
        if (rejected.size() < LISTED) {
            rejected.add(new RejectedLine(line, reason));
        }
    }

    public ImportReport report() {
        var inOrder = rejected.stream()
                .sorted(Comparator.comparingLong(RejectedLine::line))
                .toList();
        return new ImportReport(accepted + rejectedCount, accepted, alreadyKnown, rejectedCount, inOrder);
    }
}
