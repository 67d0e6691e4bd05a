package care.doorstep.outcomes.experience.application;

import care.doorstep.outcomes.experience.domain.Experience;
import care.doorstep.outcomes.experience.domain.Experiences;
import care.doorstep.outcomes.experience.domain.ReferralOfAnotherPerson;
import care.doorstep.outcomes.experience.domain.Respondent;
import care.doorstep.outcomes.experience.domain.StatedExperience;
import care.doorstep.outcomes.fact.domain.Facts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes down what a person, a carer or a member of staff said of the care. */
@ApplicationScoped
public class RecordExperience {

    /** @param organisation ODS code of the organisation that asked */
    public record Answer(
            UUID personId,
            @Nullable UUID referralId,
            Respondent respondent,
            int score,
            @Nullable Boolean storyToldOnce,
            @Nullable String comment,
            String organisation) {

        @Override
        public String toString() {
            return "Answer[]";
        }
    }

    private final Experiences experiences;
    private final Facts facts;
    private final Event<StatedExperience> recorded;
    private final Clock clock;

    RecordExperience(Experiences experiences, Facts facts, Event<StatedExperience> recorded, Clock clock) {
        this.experiences = experiences;
        this.facts = facts;
        this.recorded = recorded;
        this.clock = clock;
    }

    /** True where the answering organisation made the referral, which lets it speak of that referral only. */
    @Transactional
    public boolean mayTakeDown(Answer answer) {
        var referral = answer.referralId();
        return referral != null && facts.submittedBy(answer.organisation(), referral, answer.personId());
    }

    @Transactional
    public Experience record(Answer answer) {
        var referral = answer.referralId();
        if (referral != null && !facts.mayBeAbout(referral, answer.personId())) {
            throw new ReferralOfAnotherPerson();
        }
        var stated = experiences.save(new Experience(
                UUID.randomUUID(),
                answer.personId(),
                referral,
                answer.respondent(),
                answer.score(),
                answer.storyToldOnce(),
                answer.comment(),
                answer.organisation(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS)));
        recorded.fire(stated);
        return stated.experience();
    }
}
