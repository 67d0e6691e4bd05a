package care.doorstep.outcomes.summary.domain;

import java.util.List;
import java.util.UUID;

/** The outcomes this service has stated: its own facts, no projection. */
public interface RecordedOutcomes {

    /** Makes other transactions that would weigh the same person's facts wait for this one. */
    void lock(UUID personId);

    /** Oldest review first. */
    List<RecordedOutcome> about(UUID personId);

    /** Keeps the outcome and states it, in one transaction. */
    void save(RecordedOutcome outcome);
}
