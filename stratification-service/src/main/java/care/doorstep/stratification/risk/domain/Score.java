package care.doorstep.stratification.risk.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A score as published, exact, with what made it.
 *
 * @param modelVersion the definition and the weights used
 * @param band null for a model without bands
 * @param factors heaviest first; their weights sum to {@code value}
 * @param changesOn the first day on which it may be another without a new fact; null when time does not change it
 */
public record Score(
        RiskModel model,
        String modelVersion,
        int value,
        Unit unit,
        @Nullable Band band,
        List<Factor> factors,
        @Nullable LocalDate changesOn) {

    /** Whether a reader would see no difference. */
    boolean readsLike(Score other) {
        return model == other.model
                && modelVersion.equals(other.modelVersion)
                && value == other.value
                && band == other.band
                && factors.equals(other.factors);
    }
}
