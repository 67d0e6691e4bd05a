package care.doorstep.gateway.person;

import care.doorstep.gateway.plan.VersionedPlan;
import care.doorstep.gateway.services.Part;
import java.util.ArrayList;
import java.util.List;

/** What one service has saved about a person and another has not applied yet. */
final class Awaited {

    private Awaited() {}

    static List<String> of(Part<List<CaseLine>> cases, Part<VersionedPlan> plan) {
        var known = cases.shown();
        var awaited = new ArrayList<String>();
        if (known == null) {
            return awaited;
        }
        if (plan.isAbsent() && known.stream().anyMatch(CaseLine::open)) {
            awaited.add("a team has accepted; the care plan opens in a moment.");
        }
        if (known.stream().anyMatch(c -> c.state().equals("accepted-provisional"))) {
            awaited.add("accepted by the team; the front door confirms it in a moment.");
        }
        return awaited;
    }
}
