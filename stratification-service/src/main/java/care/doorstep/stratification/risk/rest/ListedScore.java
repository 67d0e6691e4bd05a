package care.doorstep.stratification.risk.rest;

import care.doorstep.stratification.risk.domain.PersonScore.Scored;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A line of the list of scores: an id, no name. */
record ListedScore(
        UUID personId,
        String model,
        String modelVersion,
        int score,
        String unit,
        String display,
        @Nullable String band,
        Instant calculatedAt) {

    static ListedScore of(Scored scored) {
        var score = scored.score();
        return new ListedScore(
                scored.person().value(),
                score.model().name(),
                score.modelVersion(),
                score.value(),
                score.unit().code(),
                score.unit().display(score.value()),
                score.band() == null ? null : score.band().code(),
                scored.calculatedAt());
    }
}
