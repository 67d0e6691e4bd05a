package care.doorstep.careplan.instruction.domain;

import care.doorstep.careplan.plan.domain.ActionId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An organisation's instructions, newest first. */
public interface Instructions {

    List<Instruction> of(String organisation, @Nullable Position after, int limit);

    Optional<Instruction> find(ActionId actionId, String organisation);

    /** Where the page before ended. */
    record Position(Instant plannedAt, ActionId actionId) {}
}
