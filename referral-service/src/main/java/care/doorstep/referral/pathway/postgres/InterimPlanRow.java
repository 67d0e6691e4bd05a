package care.doorstep.referral.pathway.postgres;

import care.doorstep.referral.pathway.domain.InterimPlan;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** The newest interim plan of a referral, as a row. */
@Entity
@Table(name = "interim_plan")
@NullUnmarked
class InterimPlanRow {

    @Id
    @Column(name = "referral_id")
    UUID referralId;

    @Column(name = "note_id")
    UUID note;

    String text;

    @Column(name = "review_at")
    Instant reviewAt;

    InterimPlan plan() {
        return new InterimPlan(note, text, reviewAt);
    }
}
