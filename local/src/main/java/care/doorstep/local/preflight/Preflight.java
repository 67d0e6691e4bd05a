package care.doorstep.local.preflight;

import care.doorstep.local.stack.PlainFailure;
import care.doorstep.local.stack.StackFolder;
import care.doorstep.local.stack.StackPlan;

/** Everything that can be known to fail before it is tried. The JDK, Maven and Node are looked for by ./doorstep. */
public record Preflight(StackFolder folder, StackPlan plan) {

    private static final long NEEDED_BYTES = 3L * 1024 * 1024 * 1024;

    public void check() {
        Tools.check();
        DiskSpace.require(folder.root(), NEEDED_BYTES);
        plan.ports().all().forEach((port, user) -> {
            if (plan.only().isEmpty() || plan.only().stream().anyMatch(part -> owns(part, user))) {
                isFree(port, user);
            }
        });
        if (plan.forTests()) {
            plan.ports().forTests().forEach(Preflight::isFree);
        }
    }

    private static void isFree(int port, String user) {
        TakenPort.at(port).ifPresent(taken -> {
            throw new PlainFailure(taken.sentence(user));
        });
    }

    private static boolean owns(String part, String user) {
        return user.toLowerCase(java.util.Locale.ROOT).startsWith(part);
    }
}
