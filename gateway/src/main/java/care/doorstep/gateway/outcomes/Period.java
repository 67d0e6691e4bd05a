package care.doorstep.gateway.outcomes;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** What the figures are about; empty means the service's own default. */
public record Period(String from, String to, String neighbourhood) {

    static Period of(@Nullable String from, @Nullable String to, @Nullable String neighbourhood) {
        var area = neighbourhood != null && neighbourhood.matches("[A-Za-z0-9-]{1,20}") ? neighbourhood : "";
        return new Period(date(from), date(to), area);
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

    private static String date(@Nullable String text) {
        try {
            return text == null || text.isBlank()
                    ? ""
                    : LocalDate.parse(text.strip()).toString();
        } catch (DateTimeParseException e) {
            return "";
        }
    }
}
