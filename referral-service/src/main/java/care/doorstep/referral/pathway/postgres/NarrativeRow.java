package care.doorstep.referral.pathway.postgres;

import care.doorstep.referral.pathway.domain.Narrative;
import care.doorstep.referral.pathway.domain.ReferralId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** What a referrer wrote, as a row of its own. */
@Entity
@Table(name = "referral_narrative")
@NullUnmarked
class NarrativeRow {

    @Id
    @Column(name = "referral_id")
    UUID referralId;

    @Column(name = "reason_text")
    String reasonText;

    @Column(name = "referrer_name")
    String referrerName;

    @Column(name = "referrer_phone")
    String referrerPhone;

    String family;
    String given;

    @Column(name = "birth_date")
    LocalDate birthDate;

    @Column(name = "nhs_number")
    String nhsNumber;

    String sender;

    static NarrativeRow of(ReferralId id, Narrative narrative) {
        NarrativeRow row = new NarrativeRow();
        row.referralId = id.value();
        row.reasonText = narrative.reasonText();
        row.referrerName = narrative.referrerName();
        row.referrerPhone = narrative.referrerPhone();
        row.family = narrative.family();
        row.given = narrative.given();
        row.birthDate = narrative.birthDate();
        row.nhsNumber = narrative.nhsNumber();
        row.sender = narrative.sender();
        return row;
    }

    Narrative narrative() {
        return new Narrative(reasonText, referrerName, referrerPhone, family, given, birthDate, nhsNumber, sender);
    }
}
