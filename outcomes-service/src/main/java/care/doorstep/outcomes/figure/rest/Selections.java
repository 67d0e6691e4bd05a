package care.doorstep.outcomes.figure.rest;

import care.doorstep.outcomes.fact.domain.Period;
import care.doorstep.outcomes.fact.domain.Selection;
import care.doorstep.outcomes.locality.domain.Neighbourhoods;
import care.doorstep.platform.problem.FieldError;
import care.doorstep.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** Reads the period and the neighbourhood from the query; the last twelve months where none is given. */
@ApplicationScoped
class Selections {

    private final Neighbourhoods neighbourhoods;
    private final Clock clock;

    Selections(Neighbourhoods neighbourhoods, Clock clock) {
        this.neighbourhoods = neighbourhoods;
        this.clock = clock;
    }

    Selection of(@Nullable String from, @Nullable String to, @Nullable String neighbourhood) {
        var usual = Period.lastTwelveMonths(clock.instant());
        var last = date("to", to, usual.to());
        var first = date("from", from, last.isBefore(usual.from()) ? last : usual.from());
        if (first.isAfter(last)) {
            throw refused("from", "is after the end of the period; give the earlier date here");
        }
        return new Selection(new Period(first, last), known(neighbourhood));
    }

    private @Nullable String known(@Nullable String neighbourhood) {
        if (neighbourhood == null || neighbourhood.isBlank()) {
            return null;
        }
        if (neighbourhoods.find(neighbourhood).isEmpty()) {
            throw refused("neighbourhood", "is not a neighbourhood known here");
        }
        return neighbourhood;
    }

    private static LocalDate date(String name, @Nullable String value, LocalDate otherwise) {
        if (value == null || value.isBlank()) {
            return otherwise;
        }
        try {
            return LocalDate.parse(value);
        } catch (DateTimeParseException e) {
            throw refused(name, "is not a date such as 2026-10-31");
        }
    }

    private static ProblemException refused(String name, String detail) {
        return ProblemException.of(400, "invalid-request", "The period or neighbourhood cannot be used.")
                .with(new FieldError(name, detail));
    }
}
