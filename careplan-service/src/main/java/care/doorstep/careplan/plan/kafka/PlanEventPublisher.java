package care.doorstep.careplan.plan.kafka;

import care.doorstep.careplan.plan.domain.PlanEvent;
import care.doorstep.careplan.plan.domain.PlanEvents;
import care.doorstep.platform.outbox.Journal;
import care.doorstep.platform.outbox.NewEvent;
import jakarta.enterprise.context.ApplicationScoped;

/** States a plan's events, on the journey of the referral that the plan came from. */
@ApplicationScoped
class PlanEventPublisher implements PlanEvents {

    private static final String TOPIC = "doorstep.careplan.v1";

    private final Journal journal;

    PlanEventPublisher(Journal journal) {
        this.journal = journal;
    }

    @Override
    public void publish(PlanEvent event) {
        var person = event.plan().personId().value();
        journal.append(NewEvent.of(TOPIC, person, type(event), PlanEventBody.of(event), event.at())
                .correlated(event.plan().correlationId(), null));
    }

    private static String type(PlanEvent event) {
        return switch (event) {
            case PlanEvent.Created _ -> "careplan.created";
            case PlanEvent.AssessmentRecorded _ -> "careplan.assessment-recorded";
            case PlanEvent.GoalsAgreed _ -> "careplan.goals-agreed";
            case PlanEvent.MdtDecisionRecorded _ -> "careplan.mdt-decision-recorded";
            case PlanEvent.ActionPlanned _ -> "careplan.action-planned";
            case PlanEvent.ActionCompleted _ -> "careplan.action-completed";
            case PlanEvent.InstructionAcknowledged _ -> "careplan.instruction-acknowledged";
            case PlanEvent.ContingencyRaised _ -> "careplan.contingency-raised";
            case PlanEvent.ConsentRecorded _ -> "careplan.consent-recorded";
            case PlanEvent.CoordinatorNamed _ -> "careplan.coordinator-named";
            case PlanEvent.PreferencesRecorded _ -> "careplan.preferences-recorded";
            case PlanEvent.AllergiesRecorded _ -> "careplan.allergies-recorded";
            case PlanEvent.Reviewed _ -> "careplan.reviewed";
        };
    }
}
