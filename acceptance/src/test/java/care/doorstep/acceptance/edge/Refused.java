package care.doorstep.acceptance.edge;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What every refusal of the test run said: searched for personal data once everybody is known. */
public final class Refused {

    private static final Set<String> SAID = ConcurrentHashMap.newKeySet();

    private Refused() {}

    static void keep(Answer answer) {
        if (answer.status() >= 400) {
            SAID.add(answer.body());
        }
    }

    /** Each different body once. */
    public static Set<String> said() {
        return Set.copyOf(SAID);
    }
}
