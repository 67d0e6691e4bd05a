package care.doorstep.stratification.risk.domain;

import care.doorstep.stratification.population.domain.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What happened to a person's scores. */
public sealed interface RiskEvent {

    PersonId person();

    Instant at();

    record ScoreCalculated(PersonId person, Score score, Instant at) implements RiskEvent {}

    /** {@code from} is null when the person had no score before. */
    record TierChanged(
            PersonId person, RiskModel model, @Nullable Band from, Band to, Instant at) implements RiskEvent {}
}
