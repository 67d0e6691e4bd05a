package care.doorstep.outcomes.figure.application;

import care.doorstep.outcomes.experience.domain.Experiences;
import care.doorstep.outcomes.fact.domain.Fact;
import care.doorstep.outcomes.fact.domain.Fact.AssessmentRecorded;
import care.doorstep.outcomes.fact.domain.Fact.CapacityEscalated;
import care.doorstep.outcomes.fact.domain.Fact.ClockBreached;
import care.doorstep.outcomes.fact.domain.Fact.ClockStarted;
import care.doorstep.outcomes.fact.domain.Fact.ClockStopped;
import care.doorstep.outcomes.fact.domain.Fact.ContactRecorded;
import care.doorstep.outcomes.fact.domain.Fact.PlanReviewed;
import care.doorstep.outcomes.fact.domain.Fact.ReferralReceived;
import care.doorstep.outcomes.fact.domain.Facts;
import care.doorstep.outcomes.fact.domain.Selection;
import care.doorstep.outcomes.figure.domain.Counts;
import care.doorstep.outcomes.figure.domain.Definitions;
import care.doorstep.outcomes.figure.domain.ExperienceScore;
import care.doorstep.outcomes.figure.domain.Figure;
import care.doorstep.outcomes.figure.domain.FigureCode;
import care.doorstep.outcomes.figure.domain.GoalsAttained;
import care.doorstep.outcomes.figure.domain.StoryRetold;
import care.doorstep.outcomes.figure.domain.Tally;
import care.doorstep.outcomes.figure.domain.TwoHourResponse;
import care.doorstep.outcomes.figure.domain.WaitToFirstContact;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Counts the figures from the facts known now. */
@ApplicationScoped
public class ShowFigures {

    private final Facts facts;
    private final Experiences experiences;
    private final Definitions definitions;
    private final Clock clock;

    ShowFigures(Facts facts, Experiences experiences, Definitions definitions, Clock clock) {
        this.facts = facts;
        this.experiences = experiences;
        this.definitions = definitions;
        this.clock = clock;
    }

    @Transactional
    public List<Figure> all(Selection selection) {
        return Arrays.stream(FigureCode.values())
                .map(code -> one(code, selection))
                .toList();
    }

    @Transactional
    public Figure one(FigureCode code, Selection selection) {
        return new Figure(definitions.of(code), tally(code, selection));
    }

    private Tally tally(FigureCode code, Selection selection) {
        var period = selection.period();
        return switch (code) {
            case TWO_HOUR_RESPONSE_RATE ->
                TwoHourResponse.of(
                        facts.ofReferralsWith(
                                ClockStarted.class,
                                selection,
                                Set.of(ClockStarted.class, ClockStopped.class, ClockBreached.class)),
                        period,
                        clock.instant());
            case WAIT_TO_FIRST_CONTACT ->
                WaitToFirstContact.of(
                        facts.ofReferralsWith(
                                ReferralReceived.class,
                                selection,
                                Set.of(ReferralReceived.class, ContactRecorded.class)),
                        period);
            case STORY_RETOLD -> StoryRetold.of(during(selection, AssessmentRecorded.class));
            case GOALS_ATTAINED -> GoalsAttained.of(during(selection, PlanReviewed.class));
            case EXPERIENCE -> ExperienceScore.of(experiences.during(selection));
            case REFERRALS_RECEIVED -> Counts.referralsReceived(during(selection, ReferralReceived.class));
            case CAPACITY_ESCALATIONS -> Counts.capacityEscalations(during(selection, CapacityEscalated.class));
        };
    }

    private <F extends Fact> List<F> during(Selection selection, Class<F> kind) {
        return facts.during(selection, Set.of(kind)).stream().map(kind::cast).toList();
    }
}
