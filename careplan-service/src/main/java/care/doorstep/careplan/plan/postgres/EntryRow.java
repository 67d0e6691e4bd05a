package care.doorstep.careplan.plan.postgres;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.MappedSuperclass;
import java.util.UUID;

/** A row that grows under a plan, in the order in which it was added. */
@MappedSuperclass
abstract class EntryRow extends PanacheEntityBase {

    public UUID planId;
    public int position;

    void under(UUID plan, int place) {
        this.planId = plan;
        this.position = place;
    }
}
