package care.doorstep.caseload.casework.postgres;

import care.doorstep.caseload.casework.domain.ReferralReason;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

@Entity
@Table(name = "referral_reason")
@NullUnmarked
class ReferralReasonRow {
    @Id
    @Column(name = "note_id")
    UUID id;

    @Column(name = "person_id")
    UUID person;

    @Column(name = "version")
    long version;

    @Column(name = "journey")
    String journey;

    @Column(name = "referral_id")
    UUID referral;

    @Column(name = "text")
    String text;

    @Column(name = "written_at")
    Instant writtenAt;

    void become(ReferralReason reason) {
        id = reason.id().value();
        person = reason.person().value();
        version = reason.version();
        journey = reason.journey();
        referral = reason.referral() == null ? null : reason.referral().value();
        text = reason.text();
        writtenAt = reason.writtenAt();
    }
}
