package care.doorstep.stratification.population.domain;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Ten digits, the last of which checks the others: weights 10 to 2, modulus 11 (NHS Data Dictionary, NHS NUMBER).
 * Personal data: its text form is masked.
 */
public record NhsNumber(String digits) {

    private static final Pattern TEN_DIGITS = Pattern.compile("[0-9]{10}");

    public NhsNumber {
        if (!valid(digits)) {
            throw new IllegalArgumentException("not an NHS number");
        }
    }

    /** Reads a number as people write it, spaces between the groups allowed; empty when it fails its check. */
    public static Optional<NhsNumber> read(String text) {
        var digits = text.replace(" ", "");
        return valid(digits) ? Optional.of(new NhsNumber(digits)) : Optional.empty();
    }

    private static boolean valid(String digits) {
        return TEN_DIGITS.matcher(digits).matches() && checkDigit(digits) == digits.charAt(9) - '0';
    }

    private static int checkDigit(String digits) {
        var sum = 0;
        for (var i = 0; i < 9; i++) {
            sum += (10 - i) * (digits.charAt(i) - '0');
        }
        var check = 11 - sum % 11;
        return check == 11 ? 0 : check;
    }

    @Override
    public String toString() {
        return "NhsNumber[masked]";
    }
}
