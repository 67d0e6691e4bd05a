package care.doorstep.careplan.relationship.postgres;

import care.doorstep.careplan.relationship.domain.BreakGlass;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Kept for ever: who opened whose record, and why. */
@Entity
@Table(name = "break_glass")
class BreakGlassRow extends PanacheEntityBase {

    @Id
    public UUID breakGlassId;

    public UUID personId;
    public String userId;
    public String organisation;
    public String reasonCode;
    public String reason;
    public Instant openedAt;
    public Instant expiresAt;

    static BreakGlassRow of(BreakGlass opened) {
        var row = new BreakGlassRow();
        row.breakGlassId = opened.id();
        row.personId = opened.personId().value();
        row.userId = opened.userId();
        row.organisation = opened.organisation();
        row.reasonCode = opened.reasonCode().code();
        row.reason = opened.reason();
        row.openedAt = opened.at();
        row.expiresAt = opened.expiresAt();
        return row;
    }
}
