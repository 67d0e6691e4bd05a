package care.doorstep.caseload.casework.domain;

/** The case is in a state in which this cannot be done. */
public final class TransitionNotAllowed extends RuntimeException {
    public TransitionNotAllowed(Case one, String verb) {
        super("a case in state " + CaseState.of(one).code() + " cannot be " + verb);
    }
}
