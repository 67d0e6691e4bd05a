package care.doorstep.gateway.worklist;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** The columns a person can sort by. */
public enum Sort {
    CLOCK("Clock", Comparator.comparing(Row::due).thenComparing(Row::receivedAt)),
    PERSON("Person", Comparator.comparing(Row::name)),
    REASON("Reason", Comparator.comparing(r -> String.valueOf(r.reason()))),
    STATE("State", Comparator.comparing(Row::state)),
    HOLDER("Held by", Comparator.comparing(Row::held)),
    RECEIVED("Received", Comparator.comparing(Row::receivedAt).reversed());

    private final String label;
    private final Comparator<Row> order;

    Sort(String label, Comparator<Row> order) {
        this.label = label;
        this.order = order;
    }

    public String label() {
        return label;
    }

    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    Comparator<Row> order() {
        return order;
    }

    static Sort of(@Nullable String code) {
        for (var sort : values()) {
            if (sort.code().equals(code)) {
                return sort;
            }
        }
        return CLOCK;
    }
}
