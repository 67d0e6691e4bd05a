package care.doorstep.caseload.casework.postgres;

import care.doorstep.caseload.casework.domain.NoteId;
import care.doorstep.caseload.casework.domain.ReferralId;
import care.doorstep.caseload.casework.domain.ReferralReasons;
import care.doorstep.caseload.person.domain.PersonId;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class PostgresReferralReasons implements ReferralReasons, PanacheRepositoryBase<ReferralReasonRow, UUID> {
    @Override
    public void keep(
            NoteId id,
            PersonId person,
            @Nullable ReferralId referral,
            long version,
            String journey,
            String text,
            Instant writtenAt) {
        var row = findByIdOptional(id.value()).orElseGet(ReferralReasonRow::new);
        if (version < row.version) {
            return;
        }
        row.id = id.value();
        row.person = person.value();
        row.version = version;
        row.journey = journey;
        row.referral = referral == null ? null : referral.value();
        row.text = text;
        row.writtenAt = writtenAt;
        persist(row);
    }

    @Override
    public void erase(NoteId id) {
        deleteById(id.value());
    }

    @Override
    public void eraseAll() {
        deleteAll();
    }
}
