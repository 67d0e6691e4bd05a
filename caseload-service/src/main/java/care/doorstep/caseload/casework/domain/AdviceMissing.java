package care.doorstep.caseload.casework.domain;

/** A team may decline only with advice. */
public final class AdviceMissing extends RuntimeException {
    public AdviceMissing() {
        super("say what the referrer should do instead: a team declines only with advice");
    }
}
