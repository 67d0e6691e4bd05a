package care.doorstep.outcomes.summary.domain;

/** States {@code outcome.recorded}. */
public interface OutcomeEvents {

    void publish(RecordedOutcome outcome);
}
