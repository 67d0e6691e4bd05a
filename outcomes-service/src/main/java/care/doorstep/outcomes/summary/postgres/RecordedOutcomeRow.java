package care.doorstep.outcomes.summary.postgres;

import care.doorstep.outcomes.summary.domain.RecordedOutcome;
import care.doorstep.outcomes.summary.domain.Summary;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "recorded_outcome")
class RecordedOutcomeRow {

    @Id
    @Column(name = "outcome_id")
    UUID outcomeId;

    int revision;

    @Column(name = "person_id")
    UUID personId;

    @Column(name = "plan_id")
    UUID planId;

    @Column(name = "review_id")
    UUID reviewId;

    @Column(name = "story_retold")
    int storyRetold;

    @Column(name = "different_staff")
    int differentStaff;

    @Column(name = "minutes_to_first_contact")
    @Nullable
    Long minutesToFirstContact;

    int falls;

    @Column(name = "urinary_infections")
    int urinaryInfections;

    int admissions;

    @Column(name = "goals_achieved")
    int goalsAchieved;

    @Column(name = "goals_agreed")
    int goalsAgreed;

    @Column(name = "carer_experience")
    @Nullable
    Integer carerExperience;

    @Column(name = "reviewed_at")
    Instant reviewedAt;

    static RecordedOutcomeRow of(RecordedOutcome outcome) {
        var row = new RecordedOutcomeRow();
        var summary = outcome.summary();
        row.outcomeId = outcome.outcomeId();
        row.revision = outcome.revision();
        row.personId = summary.personId();
        row.planId = summary.planId();
        row.reviewId = summary.reviewId();
        row.storyRetold = summary.storyRetold();
        row.differentStaff = summary.differentStaff();
        row.minutesToFirstContact = summary.minutesToFirstContact();
        row.falls = summary.falls();
        row.urinaryInfections = summary.urinaryInfections();
        row.admissions = summary.admissions();
        row.goalsAchieved = summary.goalsAchieved();
        row.goalsAgreed = summary.goalsAgreed();
        row.carerExperience = summary.carerExperience();
        row.reviewedAt = summary.at();
        return row;
    }

    RecordedOutcome outcome() {
        return new RecordedOutcome(
                outcomeId,
                revision,
                new Summary(
                        personId,
                        planId,
                        reviewId,
                        storyRetold,
                        differentStaff,
                        minutesToFirstContact,
                        falls,
                        urinaryInfections,
                        admissions,
                        goalsAchieved,
                        goalsAgreed,
                        carerExperience,
                        reviewedAt));
    }
}
