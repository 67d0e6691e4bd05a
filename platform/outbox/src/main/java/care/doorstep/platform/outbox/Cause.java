package care.doorstep.platform.outbox;

/**
 * What the work at hand answers to; bound while an event is handled, so that events it leads to carry the journey on.
 *
 * @param correlationId the journey
 * @param causationId the event being handled
 */
public record Cause(String correlationId, String causationId) {

    /** Bound by whoever handles an event. */
    public static final ScopedValue<Cause> CURRENT = ScopedValue.newInstance();
}
