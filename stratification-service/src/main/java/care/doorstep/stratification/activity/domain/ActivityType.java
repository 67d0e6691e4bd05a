package care.doorstep.stratification.activity.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Kinds of hospital activity; {@code ATTENDED} is an attendance at an emergency department. */
public enum ActivityType {
    ADMITTED,
    DISCHARGED,
    ATTENDED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<ActivityType> read(String code) {
        return Arrays.stream(values()).filter(type -> type.code().equals(code)).findAny();
    }
}
