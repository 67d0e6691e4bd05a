package care.doorstep.outcomes.figure.domain;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a figure means.
 *
 * @param unit of the value and the target: percent, minutes, count or score
 * @param target at least this much is wanted; null where nobody has set one
 * @param source who defined it
 */
public record Definition(
        FigureCode code, String name, String unit, @Nullable BigDecimal target, String meaning, String source) {}
