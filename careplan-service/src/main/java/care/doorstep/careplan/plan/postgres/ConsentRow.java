package care.doorstep.careplan.plan.postgres;

import care.doorstep.careplan.plan.domain.Coded;
import care.doorstep.careplan.plan.domain.Consent;
import care.doorstep.careplan.plan.domain.SharingBasis;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

@Entity
@Table(name = "consent")
class ConsentRow extends SignedRow {

    @Id
    public UUID consentId;

    public String basis;
    public String withWhom;
    public Instant recordedAt;

    static ConsentRow of(Consent c) {
        var row = new ConsentRow();
        row.consentId = c.id();
        row.basis = c.basis().code();
        row.withWhom = c.withWhom();
        row.recordedAt = c.at();
        row.signed(c.recordedBy());
        return row;
    }

    Consent toDomain() {
        return new Consent(consentId, Coded.of(SharingBasis.class, basis), withWhom, by(), recordedAt);
    }
}
