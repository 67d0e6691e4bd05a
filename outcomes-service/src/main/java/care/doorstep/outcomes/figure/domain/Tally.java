package care.doorstep.outcomes.figure.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A counted figure.
 *
 * @param value null where there was nothing to count: never shown as zero
 * @param reading the figure in words
 */
public record Tally(
        @Nullable Long numerator,
        @Nullable Long denominator,
        @Nullable BigDecimal value,
        String reading,
        List<Evidence> evidence) {

    public Tally {
        evidence = List.copyOf(evidence);
    }

    /** A share in percent, of evidence that is numerator or denominator only. */
    static Tally share(List<Evidence> evidence, String reading) {
        var met = numerators(evidence);
        return new Tally(met, (long) evidence.size(), percent(met, evidence.size()), reading, evidence);
    }

    /** A plain count of evidence. */
    static Tally count(List<Evidence> evidence, String reading) {
        return new Tally(null, null, BigDecimal.valueOf(evidence.size()), reading, evidence);
    }

    static long numerators(List<Evidence> evidence) {
        return evidence.stream().filter(e -> e.counted() == Counted.NUMERATOR).count();
    }

    /** One decimal; null of nothing. */
    static @Nullable BigDecimal percent(long part, long whole) {
        return whole == 0
                ? null
                : BigDecimal.valueOf(100 * part).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
    }
}
