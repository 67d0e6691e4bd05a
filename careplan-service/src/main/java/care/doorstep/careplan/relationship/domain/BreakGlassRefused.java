package care.doorstep.careplan.relationship.domain;

/** Only a person can break the glass, never a machine. */
public class BreakGlassRefused extends RuntimeException {

    public BreakGlassRefused() {
        super("break-glass is for people, not for machine clients");
    }
}
