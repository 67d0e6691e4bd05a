package care.doorstep.referral.person.domain;

import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/** The age of a person as coarsely as others may know it. */
public enum AgeBand {
    CHILD("0-17", 17),
    ADULT("18-64", 64),
    YOUNGER_OLD("65-74", 74),
    OLD("75-84", 84),
    OLDEST("85+", Integer.MAX_VALUE),
    UNKNOWN("unknown", -1);

    private final String code;
    private final int upTo;

    AgeBand(String code, int upTo) {
        this.code = code;
        this.upTo = upTo;
    }

    public String code() {
        return code;
    }

    public static AgeBand on(LocalDate day, @Nullable LocalDate birthDate) {
        if (birthDate == null || birthDate.isAfter(day)) {
            return UNKNOWN;
        }
        int age = Period.between(birthDate, day).getYears();
        for (AgeBand band : values()) {
            if (age <= band.upTo) {
                return band;
            }
        }
        return UNKNOWN;
    }
}
