package care.doorstep.stratification.risk.application;

import care.doorstep.stratification.condition.domain.ConditionListener;
import care.doorstep.stratification.condition.domain.Conditions;
import care.doorstep.stratification.condition.domain.ReportedDates;
import care.doorstep.stratification.population.domain.PersonId;
import care.doorstep.stratification.risk.domain.PersonScore;
import care.doorstep.stratification.risk.domain.PersonScore.NeverScored;
import care.doorstep.stratification.risk.domain.PersonScore.Scored;
import care.doorstep.stratification.risk.domain.RiskModel;
import care.doorstep.stratification.risk.domain.Scores;
import care.doorstep.stratification.risk.domain.Step;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Scores any number of people anew from their conditions; states what has changed. */
@ApplicationScoped
public class RescorePeople implements ConditionListener {

    private final Conditions conditions;
    private final Scores scores;
    private final ModelsInUse models;
    private final Clock clock;

    RescorePeople(Conditions conditions, Scores scores, ModelsInUse models, Clock clock) {
        this.conditions = conditions;
        this.scores = scores;
        this.models = models;
        this.clock = clock;
    }

    @Override
    @Transactional(TxType.MANDATORY)
    public void changing(Collection<PersonId> people) {
        scores.lock(people);
    }

    /** Needs the people to be locked. */
    @Override
    @Transactional(TxType.MANDATORY)
    public void changed(Collection<PersonId> people) {
        if (people.isEmpty()) {
            return;
        }
        var today = ReportedDates.today(clock);
        var histories = conditions.of(people);
        var standing = standing(people);
        var steps = new ArrayList<Step>();
        for (var person : people.stream().sorted().toList()) {
            var current = standing.getOrDefault(person, Map.of());
            for (var score : models.score(histories.getOrDefault(person, List.of()), today)) {
                var before = current.getOrDefault(score.model(), new NeverScored(person, score.model()));
                steps.add(before.calculated(score, clock.instant()));
            }
        }
        scores.save(steps);
    }

    private Map<PersonId, Map<RiskModel, PersonScore>> standing(Collection<PersonId> people) {
        return scores.of(people).stream()
                .collect(Collectors.groupingBy(Scored::person, Collectors.toMap(Scored::model, Function.identity())));
    }
}
