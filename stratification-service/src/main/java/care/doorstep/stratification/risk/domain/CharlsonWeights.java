package care.doorstep.stratification.risk.domain;

import java.util.Arrays;
import java.util.Locale;

/** The published weight sets for the seventeen Charlson conditions. */
public enum CharlsonWeights {
    /** Charlson et al., J Chronic Dis 1987; 40: 373-383: the original weights. */
    CHARLSON_1987,
    /** Quan et al., Am J Epidemiol 2011; 173: 676-682: updated on hospital data of six countries. */
    QUAN_2011;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The set of that name, such as {@code quan_2011}. */
    public static CharlsonWeights named(String code) {
        return Arrays.stream(values())
                .filter(weights -> weights.code().equals(code))
                .findAny()
                .orElseThrow(() -> new IllegalArgumentException("no Charlson weights are called " + code));
    }
}
