package care.doorstep.outcomes.figure.rest;

import care.doorstep.outcomes.fact.domain.Selection;
import care.doorstep.outcomes.figure.domain.Figure;
import jakarta.ws.rs.core.UriBuilder;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * @param value null where there was nothing to count
 * @param unit percent, minutes, count or score
 * @param target null where none has been set
 * @param reading the figure in a sentence
 * @param meaning the definition
 * @param eventsUrl where the events it came from are listed
 */
record FigureAnswer(
        String code,
        String name,
        @Nullable Long numerator,
        @Nullable Long denominator,
        @Nullable BigDecimal value,
        String unit,
        @Nullable BigDecimal target,
        String reading,
        String meaning,
        String source,
        String eventsUrl) {

    static FigureAnswer of(Figure figure, Selection selection) {
        var definition = figure.definition();
        var tally = figure.tally();
        var code = definition.code().code();
        return new FigureAnswer(
                code,
                definition.name(),
                tally.numerator(),
                tally.denominator(),
                tally.value(),
                definition.unit(),
                definition.target(),
                figure.reading(),
                definition.meaning(),
                definition.source(),
                eventsUrl(code, selection));
    }

    private static String eventsUrl(String code, Selection selection) {
        var url = UriBuilder.fromPath("/api/outcomes/v1/figures/{code}/events")
                .queryParam("from", selection.period().from())
                .queryParam("to", selection.period().to());
        if (selection.neighbourhoodId() != null) {
            url.queryParam("neighbourhood", selection.neighbourhoodId());
        }
        return url.build(code).toString();
    }
}
