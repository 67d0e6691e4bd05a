package care.doorstep.outcomes.figure.domain;

import java.util.Arrays;
import java.util.Optional;

/** The figures there are. */
public enum FigureCode {
    TWO_HOUR_RESPONSE_RATE("two-hour-response-rate"),
    WAIT_TO_FIRST_CONTACT("wait-to-first-contact"),
    STORY_RETOLD("story-retold"),
    GOALS_ATTAINED("goals-attained"),
    EXPERIENCE("experience"),
    REFERRALS_RECEIVED("referrals-received"),
    CAPACITY_ESCALATIONS("capacity-escalations");

    private final String code;

    FigureCode(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Optional<FigureCode> of(String code) {
        return Arrays.stream(values()).filter(f -> f.code.equals(code)).findFirst();
    }
}
