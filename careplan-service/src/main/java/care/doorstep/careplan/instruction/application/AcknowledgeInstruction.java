package care.doorstep.careplan.instruction.application;

import care.doorstep.careplan.instruction.domain.Instruction;
import care.doorstep.careplan.instruction.domain.Instructions;
import care.doorstep.careplan.plan.domain.ActionId;
import care.doorstep.careplan.plan.domain.CarePlans;
import care.doorstep.careplan.plan.domain.PlanNotFound;
import care.doorstep.careplan.plan.domain.Professional;
import care.doorstep.platform.access.PersonAccess;
import care.doorstep.platform.security.CurrentCaller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;

/** An agency says that it has read its instruction; saying it again changes nothing. */
@ApplicationScoped
public class AcknowledgeInstruction {

    private final CarePlans plans;
    private final Instructions instructions;
    private final CurrentCaller caller;
    private final PersonAccess access;
    private final Clock clock;

    AcknowledgeInstruction(
            CarePlans plans, Instructions instructions, CurrentCaller caller, PersonAccess access, Clock clock) {
        this.plans = plans;
        this.instructions = instructions;
        this.caller = caller;
        this.access = access;
        this.clock = clock;
    }

    /** @throws PlanNotFound for anything that is not the agency's own instruction */
    @Transactional
    public Instruction acknowledge(ActionId id) {
        var me = caller.get();
        var agency = new Professional(me.userId(), me.name(), me.organisation());
        var plan = plans.getForChangeByAction(id);
        if (plan.instruction(id, agency.organisation()).acknowledgement() == null) {
            plans.save(plan.acknowledge(id, agency, clock.instant().truncatedTo(ChronoUnit.MICROS)));
        }
        access.audited("read", "instruction", plan.personId().value());
        return instructions.find(id, agency.organisation()).orElseThrow(PlanNotFound::new);
    }
}
