package care.doorstep.stratification.risk.domain;

import care.doorstep.stratification.population.domain.PersonId;
import java.time.Instant;
import java.util.List;

/** A person's standing under one model. */
public sealed interface PersonScore {

    PersonId person();

    RiskModel model();

    /** Takes a fresh calculation; states an event only when it reads differently from the one before. */
    Step calculated(Score score, Instant at);

    record NeverScored(PersonId person, RiskModel model) implements PersonScore {

        @Override
        public Step calculated(Score score, Instant at) {
            var next = new Scored(person, score, at);
            var calculated = new RiskEvent.ScoreCalculated(person, score, at);
            return score.band() == null
                    ? new Step(next, List.of(calculated))
                    : new Step(
                            next,
                            List.of(calculated, new RiskEvent.TierChanged(person, model, null, score.band(), at)));
        }
    }

    /** {@code calculatedAt} is when the score first came out as it is. */
    record Scored(PersonId person, Score score, Instant calculatedAt) implements PersonScore {

        @Override
        public RiskModel model() {
            return score.model();
        }

        @Override
        public Step calculated(Score fresh, Instant at) {
            if (score.readsLike(fresh)) {
                return new Step(new Scored(person, fresh, calculatedAt), List.of());
            }
            var next = new Scored(person, fresh, at);
            var calculated = new RiskEvent.ScoreCalculated(person, fresh, at);
            return fresh.band() == null || fresh.band() == score.band()
                    ? new Step(next, List.of(calculated))
                    : new Step(
                            next,
                            List.of(
                                    calculated,
                                    new RiskEvent.TierChanged(person, model(), score.band(), fresh.band(), at)));
        }
    }
}
