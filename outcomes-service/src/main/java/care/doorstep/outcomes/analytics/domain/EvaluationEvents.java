package care.doorstep.outcomes.analytics.domain;

/** States {@code analytics.evaluation.outcome-recorded}. */
public interface EvaluationEvents {

    void publish(EvaluationRecord evaluation);
}
