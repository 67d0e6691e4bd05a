package care.doorstep.careplan.plan.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What should happen when something foreseeable goes wrong (PRSB: contingency plan). */
public record Contingency(
        UUID id,
        Trigger trigger,
        String whatShouldHappen,
        @Nullable String contact,
        Professional raisedBy,
        Instant at) {

    @Override
    public String toString() {
        return "Contingency[" + id + ", " + trigger + "]";
    }
}
