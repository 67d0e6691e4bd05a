package care.doorstep.careplan.plan.postgres;

import care.doorstep.careplan.plan.domain.Professional;
import jakarta.persistence.MappedSuperclass;

/** A row that says who wrote it. */
@MappedSuperclass
abstract class SignedRow extends EntryRow {

    public String byId;
    public String byName;
    public String byOrg;

    void signed(Professional by) {
        this.byId = by.userId();
        this.byName = by.name();
        this.byOrg = by.organisation();
    }

    Professional by() {
        return new Professional(byId, byName, byOrg);
    }
}
