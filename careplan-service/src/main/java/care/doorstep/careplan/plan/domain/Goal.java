package care.doorstep.careplan.plan.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A goal in the person's words; {@code importance} is the person's own score, 1 to 10. */
public record Goal(
        GoalId id,
        String text,
        @Nullable Integer importance,
        AgreedWith agreedWith,
        Instant agreedAt,
        @Nullable Attainment attainment) {

    Goal scored(Attainment reached) {
        return new Goal(id, text, importance, agreedWith, agreedAt, reached);
    }

    @Override
    public String toString() {
        return "Goal[" + id + "]";
    }
}
