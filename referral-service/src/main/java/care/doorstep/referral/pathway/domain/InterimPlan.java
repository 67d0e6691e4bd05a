package care.doorstep.referral.pathway.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How the person is kept safe while the hub looks for a team.
 *
 * @param reviewAt when the hub looks again
 */
public record InterimPlan(UUID note, String text, @Nullable Instant reviewAt) {

    @Override
    public String toString() {
        return "InterimPlan[" + note + "]";
    }
}
