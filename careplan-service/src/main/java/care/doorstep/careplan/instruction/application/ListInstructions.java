package care.doorstep.careplan.instruction.application;

import care.doorstep.careplan.instruction.domain.Instruction;
import care.doorstep.careplan.instruction.domain.Instructions;
import care.doorstep.careplan.instruction.domain.Instructions.Position;
import care.doorstep.platform.access.PersonAccess;
import care.doorstep.platform.security.CurrentCaller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An agency reads its own instructions; each person whose name it reads is audited. */
@ApplicationScoped
public class ListInstructions {

    private final Instructions instructions;
    private final CurrentCaller caller;
    private final PersonAccess access;

    ListInstructions(Instructions instructions, CurrentCaller caller, PersonAccess access) {
        this.instructions = instructions;
        this.caller = caller;
        this.access = access;
    }

    @Transactional
    public List<Instruction> own(@Nullable Position after, int limit) {
        var own = instructions.of(caller.get().organisation(), after, limit);
        own.stream()
                .map(Instruction::personId)
                .distinct()
                .forEach(person -> access.audited("read", "instruction", person.value()));
        return own;
    }
}
