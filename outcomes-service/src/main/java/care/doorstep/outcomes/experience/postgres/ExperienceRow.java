package care.doorstep.outcomes.experience.postgres;

import care.doorstep.outcomes.experience.domain.Experience;
import care.doorstep.outcomes.experience.domain.Respondent;
import care.doorstep.outcomes.experience.domain.StatedExperience;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "experience")
class ExperienceRow {

    @Id
    @Column(name = "experience_id")
    UUID experienceId;

    @Column(name = "event_id")
    UUID eventId;

    @Column(name = "person_id")
    UUID personId;

    @Column(name = "referral_id")
    @Nullable
    UUID referralId;

    @Enumerated(EnumType.STRING)
    Respondent respondent;

    int score;

    @Column(name = "story_told_once")
    @Nullable
    Boolean storyToldOnce;

    @Nullable
    String comment;

    String organisation;

    @Column(name = "recorded_at")
    Instant recordedAt;

    static ExperienceRow of(Experience experience, UUID eventId) {
        var row = new ExperienceRow();
        row.experienceId = experience.experienceId();
        row.eventId = eventId;
        row.personId = experience.personId();
        row.referralId = experience.referralId();
        row.respondent = experience.respondent();
        row.score = experience.score();
        row.storyToldOnce = experience.storyToldOnce();
        row.comment = experience.comment();
        row.organisation = experience.organisation();
        row.recordedAt = experience.at();
        return row;
    }

    StatedExperience stated() {
        return new StatedExperience(
                eventId,
                new Experience(
                        experienceId,
                        personId,
                        referralId,
                        respondent,
                        score,
                        storyToldOnce,
                        comment,
                        organisation,
                        recordedAt));
    }
}
