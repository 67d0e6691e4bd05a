package care.doorstep.local.testrun;

import care.doorstep.local.install.Checkout;
import care.doorstep.local.install.MavenCall;
import care.doorstep.local.stack.Narrator;
import java.util.List;
import java.util.Map;

/**
 * {@code mvn verify} of every module, without the journeys, which need a stack; two modules at a time, for much of each is
 * waiting for a broker.
 */
public record ModuleTests(Checkout checkout, Narrator narrator) {

    private static final List<String> ARGUMENTS = List.of("-B", "-ntp", "-T2", "verify", "-DexcludedGroups=journey");

    public boolean pass() {
        narrator.say("test", "every module's own tests");
        boolean passed = new MavenCall(checkout).shown(ARGUMENTS, Map.of()) == 0;
        narrator.say("test", passed ? "the modules' tests passed" : "a module's tests failed");
        return passed;
    }
}
