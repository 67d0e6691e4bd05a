package care.doorstep.referral.person.domain;

/**
 * An NHS number that passes its check: ten digits, of which the last is 11 less the weighted sum (weights 10 to 2)
 * modulo 11, where 11 is written 0 and 10 does not exist (NHS Data Model and Dictionary, NHS NUMBER).
 */
public record NhsNumber(String value) {

    private static final int DIGITS = 10;
    private static final int MODULUS = 11;

    public NhsNumber {
        if (!passesCheck(value)) {
            throw new IllegalArgumentException("an NHS number that fails its check");
        }
    }

    /** Whether the text, spaces aside, is a well-formed NHS number with the right check digit. */
    public static boolean passesCheck(String text) {
        String digits = withoutSpaces(text);
        if (!digits.matches("[0-9]{10}")) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < DIGITS - 1; i++) {
            sum += (digits.charAt(i) - '0') * (DIGITS - i);
        }
        int check = (MODULUS - sum % MODULUS) % MODULUS;
        return check == digits.charAt(DIGITS - 1) - '0';
    }

    /** The number in the ten digits under which it is kept. */
    public static NhsNumber of(String text) {
        return new NhsNumber(withoutSpaces(text));
    }

    public static String withoutSpaces(String text) {
        return text.replace(" ", "");
    }

    @Override
    public String toString() {
        return "NHS number";
    }
}
