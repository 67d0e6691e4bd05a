package care.doorstep.referral.person.domain;

/** What anyone must know before acting for a person. */
public record Alert(Kind kind, String text) {

    public enum Kind {
        SAFEGUARDING,
        END_OF_LIFE,
        RESTRICTED,
        CARER,
        OTHER
    }

    @Override
    public String toString() {
        return "Alert[" + kind + "]";
    }
}
