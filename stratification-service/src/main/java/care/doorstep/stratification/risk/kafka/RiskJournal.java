package care.doorstep.stratification.risk.kafka;

import care.doorstep.platform.outbox.Journal;
import care.doorstep.platform.outbox.NewEvent;
import care.doorstep.stratification.risk.domain.Band;
import care.doorstep.stratification.risk.domain.Factor;
import care.doorstep.stratification.risk.domain.RiskEvent;
import care.doorstep.stratification.risk.domain.RiskEvent.ScoreCalculated;
import care.doorstep.stratification.risk.domain.RiskEvent.TierChanged;
import care.doorstep.stratification.risk.domain.RiskEvents;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** States changes of scores on {@code doorstep.risk.v1}. */
@ApplicationScoped
class RiskJournal implements RiskEvents {

    private static final String TOPIC = "doorstep.risk.v1";

    private final Journal journal;

    RiskJournal(Journal journal) {
        this.journal = journal;
    }

    private record CalculatedBody(
            UUID personId,
            String model,
            String modelVersion,
            int score,
            String unit,
            @Nullable String band,
            List<Factor> factors,
            Instant calculatedAt) {}

    private record TierBody(
            UUID personId, String model, @Nullable String from, String to, Instant at) {}

    @Override
    public void publish(RiskEvent event) {
        switch (event) {
            case ScoreCalculated calculated -> append(calculated, "risk.score-calculated", body(calculated));
            case TierChanged changed -> append(changed, "risk.tier-changed", body(changed));
        }
    }

    private void append(RiskEvent event, String type, Object body) {
        journal.append(NewEvent.of(TOPIC, event.person().value(), type, body, event.at()));
    }

    private static CalculatedBody body(ScoreCalculated event) {
        var score = event.score();
        return new CalculatedBody(
                event.person().value(),
                score.model().name(),
                score.modelVersion(),
                score.value(),
                score.unit().code(),
                code(score.band()),
                score.factors(),
                event.at());
    }

    private static TierBody body(TierChanged event) {
        return new TierBody(
                event.person().value(),
                event.model().name(),
                code(event.from()),
                event.to().code(),
                event.at());
    }

    private static @Nullable String code(@Nullable Band band) {
        return band == null ? null : band.code();
    }
}
