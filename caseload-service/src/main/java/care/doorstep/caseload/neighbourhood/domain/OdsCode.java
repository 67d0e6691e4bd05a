package care.doorstep.caseload.neighbourhood.domain;

import java.util.regex.Pattern;

/** ODS code of a GP practice: a letter and five digits.
 * @throws IllegalArgumentException when the value has another form
 */
public record OdsCode(String value) implements Comparable<OdsCode> {
    private static final Pattern FORM = Pattern.compile("[A-Z]\\d{5}");

    public OdsCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("a practice code is a capital letter and five digits");
        }
    }

    @Override
    public int compareTo(OdsCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
