package care.doorstep.local.stack;

import java.util.Set;

/**
 * How a stack is to be run.
 *
 * @param demo whether the realm has the demo users and clients
 * @param trainAot whether a first run may record ahead-of-time caches, which makes its end slower
 * @param profile what the services are told they are: {@code local} or {@code test}
 * @param only names of the parts to run; empty means all
 */
public record StackPlan(Ports ports, boolean demo, boolean trainAot, String profile, Set<String> only) {

    public boolean includes(String part) {
        return only.isEmpty() || only.contains(part);
    }
}
