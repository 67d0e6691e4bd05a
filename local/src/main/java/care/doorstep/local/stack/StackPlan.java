package care.doorstep.local.stack;

import java.util.Set;

/**
 * How a stack is to be run.
 *
 * @param forTests the stack of {@code ./doorstep test}, which records nothing for faster starts, whose services reach
 *     Kafka, PostgreSQL and each other over links that can be cut, and have a second replica that can join
 * @param only names of the parts to run; empty means all
 */
public record StackPlan(Ports ports, boolean forTests, Set<String> only) {

    public boolean includes(String part) {
        return only.isEmpty() || only.contains(part);
    }

    /** What the services are told they are; both know demo credentials and have movable clocks. */
    public String profile() {
        return forTests ? "test" : "local";
    }

    /** A first run records ahead-of-time caches, which makes its end slower. */
    public boolean trainAot() {
        return !forTests;
    }
}
