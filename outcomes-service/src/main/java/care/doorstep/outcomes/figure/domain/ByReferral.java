package care.doorstep.outcomes.figure.domain;

import care.doorstep.outcomes.fact.domain.Fact;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Facts in the heap of the referral they belong to. */
final class ByReferral {

    private ByReferral() {}

    static Map<UUID, List<Fact>> group(List<Fact> facts) {
        var heaps = new LinkedHashMap<UUID, List<Fact>>();
        for (var fact : facts) {
            var referral = fact.origin().referralId();
            if (referral != null) {
                heaps.computeIfAbsent(referral, _ -> new ArrayList<>()).add(fact);
            }
        }
        return heaps;
    }
}
