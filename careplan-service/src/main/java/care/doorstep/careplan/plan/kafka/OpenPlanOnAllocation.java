package care.doorstep.careplan.plan.kafka;

import care.doorstep.careplan.person.domain.PersonId;
import care.doorstep.careplan.plan.application.OpenPlan;
import care.doorstep.platform.inbox.Reaction;
import care.doorstep.platform.inbox.ReceivedEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** A team accepted: the person gets a plan. */
@ApplicationScoped
class OpenPlanOnAllocation implements Reaction {

    private final OpenPlan openPlan;

    OpenPlanOnAllocation(OpenPlan openPlan) {
        this.openPlan = openPlan;
    }

    record Allocated(UUID caseId, UUID referralId, UUID personId) {}

    @Override
    public String topic() {
        return "doorstep.caseload.v1";
    }

    @Override
    public void react(ReceivedEvent event) {
        switch (event.type()) {
            case "caseload.allocated" -> open(event.as(Allocated.class), event);
            default -> {}
        }
    }

    private void open(Allocated to, ReceivedEvent event) {
        openPlan.open(new PersonId(to.personId()), to.caseId(), to.referralId(), event.correlationId());
    }
}
