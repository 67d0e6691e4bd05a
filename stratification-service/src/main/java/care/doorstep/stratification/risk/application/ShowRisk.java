package care.doorstep.stratification.risk.application;

import care.doorstep.stratification.condition.domain.Condition;
import care.doorstep.stratification.condition.domain.Conditions;
import care.doorstep.stratification.population.domain.PersonId;
import care.doorstep.stratification.risk.domain.PersonScore.Scored;
import care.doorstep.stratification.risk.domain.Scores;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;

/** Shows a person's scores with the conditions behind them. */
@ApplicationScoped
public class ShowRisk {

    private final Scores scores;
    private final Conditions conditions;

    ShowRisk(Scores scores, Conditions conditions) {
        this.scores = scores;
        this.conditions = conditions;
    }

    /** No scores means that nothing was ever reported, which is not a low risk. */
    public record Picture(List<Scored> scores, List<Condition> conditions) {}

    @Transactional
    public Picture of(PersonId person) {
        var people = List.of(person);
        var current = scores.of(people).stream()
                .sorted(Comparator.comparing(Scored::model))
                .toList();
        return new Picture(current, conditions.of(people).getOrDefault(person, List.of()));
    }
}
