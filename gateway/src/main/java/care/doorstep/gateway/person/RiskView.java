package care.doorstep.gateway.person;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A person's risk scores and the conditions behind them. */
record RiskView(List<Score> scores, List<Condition> conditions) {

    RiskView {
        scores = Objects.requireNonNullElse(scores, List.of());
        conditions = Objects.requireNonNullElse(conditions, List.of());
    }

    record Score(
            String model,
            @Nullable String modelVersion,
            @Nullable String display,
            @Nullable String band,
            List<Factor> factors,
            @Nullable Instant calculatedAt) {

        Score {
            factors = Objects.requireNonNullElse(factors, List.of());
        }
    }

    record Factor(@Nullable String code, @Nullable String label) {}

    record Condition(
            @Nullable String code,
            @Nullable LocalDate recordedOn,
            @Nullable String source) {}
}
