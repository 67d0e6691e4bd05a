package care.doorstep.careplan.instruction.rest;

import care.doorstep.careplan.instruction.domain.Instruction;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An instruction as its agency sees it; {@code person} is null while the person is not yet known here. */
record InstructionView(
        UUID actionId,
        @Nullable NameView person,
        String what,
        @Nullable LocalDate dueOn,
        Instant plannedAt,
        @Nullable Instant acknowledgedAt,
        @Nullable Instant completedAt) {

    record NameView(@Nullable String family, @Nullable String given) {

        @Override
        public String toString() {
            return "NameView[]";
        }
    }

    static InstructionView of(Instruction i) {
        var name = i.name();
        return new InstructionView(
                i.actionId().value(),
                name == null ? null : new NameView(name.family(), name.given()),
                i.what(),
                i.dueOn(),
                i.plannedAt(),
                i.acknowledgedAt(),
                i.completedAt());
    }

    @Override
    public String toString() {
        return "InstructionView[" + actionId + "]";
    }
}
