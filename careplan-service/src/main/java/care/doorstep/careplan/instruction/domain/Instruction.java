package care.doorstep.careplan.instruction.domain;

import care.doorstep.careplan.person.domain.PersonId;
import care.doorstep.careplan.plan.domain.ActionId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One instruction as its agency sees it: what to do, for whom, by when; nothing else of the person. {@code name} is
 * null while the person is not yet known here.
 */
public record Instruction(
        ActionId actionId,
        PersonId personId,
        @Nullable Name name,
        String what,
        @Nullable LocalDate dueOn,
        Instant plannedAt,
        @Nullable Instant acknowledgedAt,
        @Nullable Instant completedAt) {

    @Override
    public String toString() {
        return "Instruction[" + actionId + "]";
    }

    public record Name(@Nullable String family, @Nullable String given) {

        @Override
        public String toString() {
            return "Name[]";
        }
    }
}
