package care.doorstep.outcomes.figure.rest;

import care.doorstep.outcomes.fact.domain.Selection;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * @param freshness for each topic read, the time of the newest event applied
 * @param definitionsVersion the version of the definitions and targets used
 * @param notice how the counts may be used
 */
record FiguresAnswer(
        LocalDate from,
        LocalDate to,
        @Nullable String neighbourhood,
        String definitionsVersion,
        Map<String, Instant> freshness,
        String notice,
        List<FigureAnswer> items) {

    private static final String NOTICE = "For internal management. Small counts are shown as they are: before figures"
            + " leave the organisation, suppress counts of 1 to 7 and round others to 5.";

    static FiguresAnswer of(
            Selection selection, String version, Map<String, Instant> freshness, List<FigureAnswer> figures) {
        var period = selection.period();
        return new FiguresAnswer(
                period.from(), period.to(), selection.neighbourhoodId(), version, freshness, NOTICE, figures);
    }
}
