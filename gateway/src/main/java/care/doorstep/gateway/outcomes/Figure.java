package care.doorstep.gateway.outcomes;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One outcome figure with its reading in a sentence. */
public record Figure(
        String code,
        String name,
        @Nullable Long numerator,
        @Nullable Long denominator,
        @Nullable BigDecimal value,
        @Nullable String unit,
        @Nullable BigDecimal target,
        @Nullable String reading,
        @Nullable String meaning,
        @Nullable String source) {

    public String shown() {
        if (value == null) {
            return "Nothing to count yet";
        }
        var number = value.stripTrailingZeros().toPlainString();
        return switch (Objects.requireNonNullElse(unit, "")) {
            case "percent" -> number + "%";
            case "minutes" -> number + (number.equals("1") ? " minute" : " minutes");
            case "score" -> number + " of 5";
            default -> number;
        };
    }

    /** Whether the figure is so many of so many: a sum over answers, or a median, is not. */
    public boolean share() {
        return numerator != null && denominator != null && !"score".equals(unit) && !"minutes".equals(unit);
    }

    public String goal() {
        if (target == null) {
            return "No target set";
        }
        var number = target.stripTrailingZeros().toPlainString();
        return "Target " + number + ("percent".equals(unit) ? "%" : "");
    }

    /** All figures of a period. */
    public record All(
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable String notice,
            @Nullable String definitionsVersion,
            List<Figure> items) {

        public All {
            items = Objects.requireNonNullElse(items, List.of());
        }
    }
}
