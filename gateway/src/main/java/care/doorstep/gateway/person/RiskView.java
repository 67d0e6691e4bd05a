package care.doorstep.gateway.person;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A person's risk scores and the conditions behind them. */
public record RiskView(List<Score> scores, List<Condition> conditions) {

    public RiskView {
        scores = Objects.requireNonNullElse(scores, List.of());
        conditions = Objects.requireNonNullElse(conditions, List.of());
    }

    /** A code with its meaning, where a score knows it. */
    public String meaning(@Nullable String code) {
        if (code == null) {
            return "Code not recorded";
        }
        return scores.stream()
                .flatMap(s -> s.factors().stream())
                .filter(f -> f.label() != null && f.code() != null && code.startsWith(f.code()))
                .findFirst()
                .map(f -> f.label() + ", " + code)
                .orElse(code);
    }

    public record Score(
            String model,
            @Nullable String modelVersion,
            @Nullable String display,
            @Nullable String band,
            List<Factor> factors,
            @Nullable Instant calculatedAt) {

        public Score {
            factors = Objects.requireNonNullElse(factors, List.of());
        }
    }

    public record Factor(@Nullable String code, @Nullable String label) {}

    public record Condition(
            @Nullable String code,
            @Nullable LocalDate recordedOn,
            @Nullable String source) {}
}
