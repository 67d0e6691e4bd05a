package care.doorstep.careplan.plan.postgres;

import care.doorstep.careplan.plan.domain.Coded;
import care.doorstep.careplan.plan.domain.Contingency;
import care.doorstep.careplan.plan.domain.Trigger;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "contingency")
class ContingencyRow extends SignedRow {

    @Id
    public UUID contingencyId;

    public String raisedFor;
    public String whatShouldHappen;
    public @Nullable String contact;
    public Instant raisedAt;

    static ContingencyRow of(Contingency c) {
        var row = new ContingencyRow();
        row.contingencyId = c.id();
        row.raisedFor = c.trigger().code();
        row.whatShouldHappen = c.whatShouldHappen();
        row.contact = c.contact();
        row.raisedAt = c.at();
        row.signed(c.raisedBy());
        return row;
    }

    Contingency toDomain() {
        return new Contingency(
                contingencyId, Coded.of(Trigger.class, raisedFor), whatShouldHappen, contact, by(), raisedAt);
    }
}
