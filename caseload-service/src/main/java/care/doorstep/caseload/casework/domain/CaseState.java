package care.doorstep.caseload.casework.domain;

import java.util.Arrays;

/** Names of the states of a {@link Case}, for lists and interfaces. */
public enum CaseState {
    OFFERED("offered"),
    ACCEPTED_PROVISIONAL("accepted-provisional"),
    ACCEPTED("accepted"),
    DECLINED("declined"),
    CAPACITY_ESCALATED("capacity-escalated"),
    OFFER_LAPSED("offer-lapsed"),
    ACCEPTANCE_REFUSED("acceptance-refused"),
    DISCHARGED("discharged");

    private final String code;

    CaseState(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static CaseState of(Case one) {
        return switch (one) {
            case Case.Offered _ -> OFFERED;
            case Case.AcceptedProvisional _ -> ACCEPTED_PROVISIONAL;
            case Case.Accepted _ -> ACCEPTED;
            case Case.Declined _ -> DECLINED;
            case Case.CapacityEscalated _ -> CAPACITY_ESCALATED;
            case Case.OfferLapsed _ -> OFFER_LAPSED;
            case Case.AcceptanceRefused _ -> ACCEPTANCE_REFUSED;
            case Case.Discharged _ -> DISCHARGED;
        };
    }

    /**
     * @throws IllegalArgumentException when no such state exists
     */
    public static CaseState of(String code) {
        return Arrays.stream(values())
                .filter(state -> state.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no case state " + code));
    }
}
