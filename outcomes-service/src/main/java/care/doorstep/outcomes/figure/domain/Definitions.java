package care.doorstep.outcomes.figure.domain;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** One version of the figures' definitions and targets. */
public final class Definitions {

    private final String version;
    private final Map<FigureCode, Definition> byCode = new EnumMap<>(FigureCode.class);

    private Definitions(String version) {
        this.version = version;
    }

    /** Every figure must be defined: a gap fails here, at the start. */
    public static Definitions from(Properties data) {
        var definitions = new Definitions(required(data, "version"));
        for (var code : FigureCode.values()) {
            definitions.byCode.put(
                    code,
                    new Definition(
                            code,
                            required(data, code.code() + ".name"),
                            required(data, code.code() + ".unit"),
                            target(data.getProperty(code.code() + ".target")),
                            required(data, code.code() + ".meaning"),
                            required(data, code.code() + ".source")));
        }
        return definitions;
    }

    public String version() {
        return version;
    }

    public Definition of(FigureCode code) {
        return byCode.get(code);
    }

    private static String required(Properties data, String key) {
        var value = data.getProperty(key);
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException("the definitions lack " + key);
        }
        return value.strip();
    }

    private static @Nullable BigDecimal target(@Nullable String value) {
        return value == null || value.isBlank() ? null : new BigDecimal(value.strip());
    }
}
