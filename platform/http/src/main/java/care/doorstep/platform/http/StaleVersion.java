package care.doorstep.platform.http;

/** The If-Match version is not the current one: somebody else has changed the representation since. */
public class StaleVersion extends RuntimeException {

    private final long current;

    public StaleVersion(long current) {
        super("stale", null, false, false);
        this.current = current;
    }

    public long current() {
        return current;
    }
}
