package care.doorstep.gateway.outcomes;

import care.doorstep.gateway.forms.Typed;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** What the figures are about; empty means the service's own default. */
public record Period(String from, String to, String neighbourhood) {

    /** What is no date or no neighbourhood's code is told to {@code typed} as wrong. */
    static Period of(Typed typed) {
        var from = date(typed, "from", "From");
        var to = date(typed, "to", "To");
        if (from != null && to != null && from.isAfter(to)) {
            typed.wrong("from", "From is after To: put the earlier date in From");
        }
        var neighbourhood = typed.one("neighbourhood");
        if (!neighbourhood.matches("[A-Za-z0-9-]{0,20}")) {
            typed.wrong("neighbourhood", "Neighbourhood must be a code, such as NH01");
        }
        return new Period(text(from), text(to), neighbourhood);
    }

    public String query() {
        var query = new StringBuilder();
        add(query, "from", from);
        add(query, "to", to);
        add(query, "neighbourhood", neighbourhood);
        return query.toString();
    }

    private static void add(StringBuilder query, String name, String value) {
        if (!value.isEmpty()) {
            query.append(query.isEmpty() ? "?" : "&")
                    .append(name)
                    .append('=')
                    .append(URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }

    private static @Nullable LocalDate date(Typed typed, String name, String label) {
        try {
            var text = typed.optional(name);
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            typed.wrong(name, label + " must be a real date, such as 2026-03-27");
            return null;
        }
    }

    private static String text(@Nullable LocalDate date) {
        return date == null ? "" : date.toString();
    }
}
