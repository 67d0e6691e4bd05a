package care.doorstep.careplan.relationship.kafka;

import care.doorstep.careplan.person.domain.PersonId;
import care.doorstep.careplan.relationship.application.FollowCase;
import care.doorstep.platform.inbox.Reaction;
import care.doorstep.platform.inbox.ReceivedEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

/** A team's acceptance and discharge open and close its sight of the person. */
@ApplicationScoped
class CaseReaction implements Reaction {

    private final FollowCase cases;

    CaseReaction(FollowCase cases) {
        this.cases = cases;
    }

    record Allocated(UUID caseId, UUID personId, String teamId, String organisation, Instant acceptedAt) {}

    record Discharged(UUID caseId, UUID personId, Instant dischargedAt) {}

    @Override
    public String topic() {
        return "doorstep.caseload.v1";
    }

    @Override
    public void react(ReceivedEvent event) {
        switch (event.type()) {
            case "caseload.allocated" -> accepted(event.as(Allocated.class));
            case "caseload.discharged" -> discharged(event.as(Discharged.class));
            default -> {}
        }
    }

    private void accepted(Allocated to) {
        cases.accepted(new PersonId(to.personId()), to.caseId(), to.organisation(), to.teamId(), to.acceptedAt());
    }

    private void discharged(Discharged from) {
        cases.discharged(new PersonId(from.personId()), from.caseId(), from.dischargedAt());
    }
}
