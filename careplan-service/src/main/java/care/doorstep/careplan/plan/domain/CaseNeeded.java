package care.doorstep.careplan.plan.domain;

/** The caller may read the plan; writing it takes a team that has accepted the person. */
public class CaseNeeded extends RuntimeException {

    public CaseNeeded() {
        super("only a team with an accepted case writes the plan");
    }
}
