package care.doorstep.caseload.neighbourhood.domain;

import java.util.Arrays;

/** What a team does; the code is its name in events and interfaces. */
public enum TeamType {
    INTEGRATED_NEIGHBOURHOOD("integrated-neighbourhood"),
    URGENT_COMMUNITY_RESPONSE("urgent-community-response");

    private final String code;

    TeamType(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /**
     * @throws IllegalArgumentException when no such type exists
     */
    public static TeamType of(String code) {
        return Arrays.stream(values())
                .filter(type -> type.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no team type " + code));
    }
}
