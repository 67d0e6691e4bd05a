package care.doorstep.caseload.neighbourhood.domain;

import java.util.regex.Pattern;

/** Code of a primary care network: U and five digits.
 * @throws IllegalArgumentException when the value has another form
 */
public record PcnCode(String value) implements Comparable<PcnCode> {
    private static final Pattern FORM = Pattern.compile("U\\d{5}");

    public PcnCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("a PCN code is U and five digits");
        }
    }

    @Override
    public int compareTo(PcnCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
