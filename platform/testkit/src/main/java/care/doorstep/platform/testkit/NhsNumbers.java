package care.doorstep.platform.testkit;

/** Valid NHS numbers of the test range, which belongs to nobody. */
public final class NhsNumbers {

    private NhsNumbers() {}

    /** The first valid number at or after 999 followed by {@code n} as six digits. */
    public static String valid(int n) {
        var first = "999%06d".formatted(n);
        var sum = 0;
        for (var i = 0; i < 9; i++) {
            sum += (first.charAt(i) - '0') * (10 - i);
        }
        var check = 11 - sum % 11;
        return check == 10 ? valid(n + 1) : first + (check == 11 ? 0 : check);
    }
}
