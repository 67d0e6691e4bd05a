package care.doorstep.caseload.casework.domain;

import java.util.Arrays;

/** Why an offer ended before the team answered it. */
public enum LapseReason {
    EXPIRED("offer-expired"),
    PLACED_ELSEWHERE("placed-elsewhere"),
    REFERRAL_WITHDRAWN("referral-withdrawn"),
    REFERRAL_CLOSED("referral-closed");

    private final String code;

    LapseReason(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /**
     * @throws IllegalArgumentException when no such reason exists
     */
    public static LapseReason of(String code) {
        return Arrays.stream(values())
                .filter(reason -> reason.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no reason to lapse " + code));
    }
}
