package care.doorstep.stratification.risk.domain;

import java.util.Locale;

/** The tier a score puts a person in. */
public enum Band {
    LOW,
    INTERMEDIATE,
    HIGH;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
