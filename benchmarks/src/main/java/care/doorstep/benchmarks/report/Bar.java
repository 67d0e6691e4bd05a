package care.doorstep.benchmarks.report;

/** What a figure has to reach. */
public record Bar(Direction direction, double value) {

    /** Which side of the value is good. */
    public enum Direction {
        AT_LEAST,
        AT_MOST
    }

    public static Bar atLeast(double value) {
        return new Bar(Direction.AT_LEAST, value);
    }

    public static Bar atMost(double value) {
        return new Bar(Direction.AT_MOST, value);
    }

    public boolean met(double measured) {
        return switch (direction) {
            case AT_LEAST -> measured >= value;
            case AT_MOST -> measured <= value;
        };
    }
}
