package care.doorstep.gateway.proxy;

/** A token bucket: filled at a steady rate up to a burst, emptied by requests. */
final class Allowance {

    private static final double NANOS = 1e9;

    private final double perSecond;
    private final double burst;
    private double tokens;
    private long at;

    Allowance(double perSecond, double burst, long nanos) {
        this.perSecond = perSecond;
        this.burst = burst;
        this.tokens = burst;
        this.at = nanos;
    }

    /** Seconds to wait, 0 when the request may pass. */
    synchronized long take(long nanos) {
        tokens = Math.min(burst, tokens + (nanos - at) / NANOS * perSecond);
        at = nanos;
        if (tokens >= 1) {
            tokens--;
            return 0;
        }
        return Math.max(1, (long) Math.ceil((1 - tokens) / perSecond));
    }

    /** Requests that may still pass at once. */
    synchronized long left() {
        return (long) tokens;
    }

    /** Seconds until it is full again. */
    synchronized long secondsToFull() {
        return (long) Math.ceil((burst - tokens) / perSecond);
    }

    /** Full again: nothing to remember. */
    synchronized boolean idle(long nanos) {
        return tokens + (nanos - at) / NANOS * perSecond >= burst;
    }
}
