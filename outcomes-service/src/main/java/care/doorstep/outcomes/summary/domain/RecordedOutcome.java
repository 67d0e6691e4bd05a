package care.doorstep.outcomes.summary.domain;

import java.util.UUID;

/**
 * A summary as it was last stated.
 *
 * @param outcomeId stays the same when a late fact changes the summary: the latest statement holds
 * @param revision 1 for the first statement
 */
public record RecordedOutcome(UUID outcomeId, int revision, Summary summary) {

    public RecordedOutcome restated(Summary changed) {
        return new RecordedOutcome(outcomeId, revision + 1, changed);
    }
}
