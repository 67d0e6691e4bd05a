package care.doorstep.stratification.risk.rest;

import care.doorstep.stratification.condition.domain.Condition;
import care.doorstep.stratification.risk.domain.Factor;
import care.doorstep.stratification.risk.domain.PersonScore.Scored;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A person's scores, what made them, and how fresh the facts from elsewhere are. */
record RiskView(
        UUID personId,

        @Schema(description = "Time of the newest event applied, for each topic read")
        Map<String, Instant> freshness,

        @Schema(description = "Empty when nothing was ever reported, which does not mean a low risk")
        List<ScoreView> scores,

        List<ConditionView> conditions) {

    record ScoreView(
            String model,
            String modelVersion,
            int score,
            String unit,

            @Schema(description = "The score as its paper prints it", examples = "10.3")
            String display,

            @Nullable String band,
            List<FactorView> factors,
            Instant calculatedAt,
            String source) {

        static ScoreView of(Scored scored, String source) {
            var score = scored.score();
            return new ScoreView(
                    score.model().name(),
                    score.modelVersion(),
                    score.value(),
                    score.unit().code(),
                    score.unit().display(score.value()),
                    score.band() == null ? null : score.band().code(),
                    score.factors().stream().map(FactorView::of).toList(),
                    scored.calculatedAt(),
                    source);
        }
    }

    record FactorView(String code, String label, int weight) {

        static FactorView of(Factor factor) {
            return new FactorView(factor.code(), factor.label(), factor.weight());
        }
    }

    @Schema(name = "RecordedCondition")
    record ConditionView(String code, LocalDate recordedOn, String source, String reportedBy) {

        static ConditionView of(Condition condition) {
            return new ConditionView(
                    condition.code().value(), condition.recordedOn(), condition.source(), condition.reportedBy());
        }
    }
}
