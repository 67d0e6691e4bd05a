package care.doorstep.stratification.condition.domain;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An ICD-10 code of the WHO edition, as the NHS writes it, in one normal form: capital letters, no dot, without the
 * filler X and without the dagger (D) or asterisk (A) mark. {@code F00.0}, {@code F000D} and {@code F000} are one code.
 */
public record Icd10Code(String value) implements Comparable<Icd10Code> {

    private static final Pattern WRITTEN = Pattern.compile("([A-Z][0-9]{2})\\.?([0-9]{0,2})X?[DA]?");
    private static final Pattern NORMAL = Pattern.compile("[A-Z][0-9]{2,4}");
    private static final int LONGEST_WRITTEN = 8;

    public Icd10Code {
        if (!NORMAL.matcher(value).matches()) {
            throw new IllegalArgumentException("not an ICD-10 code");
        }
    }

    /** Empty when the text does not have the form of a code; that the code exists is not checked. */
    public static Optional<Icd10Code> read(String text) {
        var written = text.strip().toUpperCase(Locale.ROOT);
        if (written.length() > LONGEST_WRITTEN) {
            return Optional.empty();
        }
        var parts = WRITTEN.matcher(written);
        return parts.matches() ? Optional.of(new Icd10Code(parts.group(1) + parts.group(2))) : Optional.empty();
    }

    /** The three-character category the code belongs to. */
    public String category() {
        return value.substring(0, 3);
    }

    @Override
    public int compareTo(Icd10Code other) {
        return value.compareTo(other.value);
    }
}
