package care.doorstep.careplan.plan.domain;

/** The editor has not seen the current version. */
public class StalePlan extends RuntimeException {

    private final long current;

    public StalePlan(long current) {
        super("the plan has changed since it was read");
        this.current = current;
    }

    public long current() {
        return current;
    }
}
