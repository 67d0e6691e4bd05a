package care.doorstep.acceptance.faults.history;

import java.time.Instant;
import java.util.function.Function;

/** A kind of command, with the event that states its effect. */
public enum Act {
    SUBMIT("referral.received", Stated::correlation),
    TRIAGE("referral.triaged", event -> event.text("referralId")),
    WITHDRAW("referral.withdrawn", event -> event.text("referralId")),
    ACCEPT("caseload.allocated", event -> event.text("caseId")),
    CONTACT("caseload.contact-recorded", event -> contact(event.text("caseId"), event.text("tookPlaceAt"))),
    DISCHARGE("caseload.discharged", event -> event.text("caseId"));

    private final String event;
    private final Function<Stated, String> effect;

    Act(String event, Function<Stated, String> effect) {
        this.event = event;
        this.effect = effect;
    }

    /** Type of the event that states the effect. */
    public String event() {
        return event;
    }

    public boolean isStatedBy(Stated stated) {
        return stated.type().equals(event);
    }

    /** Which effect the event states: the same words as {@link Command#effect()} of the command that asked for it. */
    public String effectOf(Stated stated) {
        return effect.apply(stated);
    }

    /** A contact has no id before it is recorded: the flow gives each its own moment. */
    public static String contact(String caseId, String tookPlaceAt) {
        return caseId + " at " + Instant.parse(tookPlaceAt);
    }
}
