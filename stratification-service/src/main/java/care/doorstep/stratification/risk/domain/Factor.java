package care.doorstep.stratification.risk.domain;

import java.util.Comparator;

/** One reason for a score; {@code weight} is in the unit of the score. */
public record Factor(String code, String label, int weight) {

    static final Comparator<Factor> HEAVIEST_FIRST =
            Comparator.comparingInt(Factor::weight).reversed().thenComparing(Factor::code);
}
