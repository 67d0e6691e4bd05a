package care.doorstep.stratification.risk.domain;

import java.util.Locale;

/** What an exact integer score counts. */
public enum Unit {
    TENTHS,
    POINTS;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The score as the paper would print it: 103 tenths are 10.3. */
    public String display(int value) {
        return switch (this) {
            case TENTHS -> (value < 0 ? "-" : "") + Math.abs(value) / 10 + "." + Math.abs(value) % 10;
            case POINTS -> Integer.toString(value);
        };
    }
}
