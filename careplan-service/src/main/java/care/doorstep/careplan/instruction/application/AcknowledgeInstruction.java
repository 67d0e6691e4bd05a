package care.doorstep.careplan.instruction.application;

import care.doorstep.careplan.instruction.domain.Instruction;
import care.doorstep.careplan.instruction.domain.Instructions;
import care.doorstep.careplan.plan.domain.Action;
import care.doorstep.careplan.plan.domain.ActionId;
import care.doorstep.careplan.plan.domain.CarePlan;
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
        if (own(plan, id, agency).acknowledgement() == null) {
            plans.save(plan.acknowledge(id, agency, clock.instant().truncatedTo(ChronoUnit.MICROS)));
        }
        access.audited("read", "instruction", plan.personId().value());
        return instructions.find(id, agency.organisation()).orElseThrow(PlanNotFound::new);
    }

    private Action own(CarePlan plan, ActionId id, Professional agency) {
        try {
            return plan.instruction(id, agency.organisation());
        } catch (PlanNotFound e) {
            access.denied("instruction", plan.personId().value());
            throw e;
        }
    }
}
