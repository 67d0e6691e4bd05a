package care.doorstep.outcomes.figure.domain;

/** Numbers as a sentence has them. */
final class Words {

    private Words() {}

    /** {@code 1 visit}, {@code 2 visits}. */
    static String count(long n, String one, String many) {
        return n + " " + (n == 1 ? one : many);
    }
}
