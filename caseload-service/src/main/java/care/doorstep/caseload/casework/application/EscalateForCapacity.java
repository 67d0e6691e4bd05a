package care.doorstep.caseload.casework.application;

import care.doorstep.caseload.casework.domain.Case;
import care.doorstep.caseload.casework.domain.CaseId;
import care.doorstep.caseload.casework.domain.Cases;
import care.doorstep.caseload.casework.domain.TransitionNotAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** A full team hands the referral to the hub to place. This is no refusal, and pauses no clock. */
@ApplicationScoped
public class EscalateForCapacity {
    private final HeldCases held;
    private final Cases cases;
    private final Clock clock;

    EscalateForCapacity(HeldCases held, Cases cases, Clock clock) {
        this.held = held;
        this.cases = cases;
        this.clock = clock;
    }

    @Transactional
    public void escalate(CaseId id, long expected) {
        var found = held.hold(id, expected).state();
        cases.save(
                switch (found) {
                    case Case.Offered offered -> offered.escalateForCapacity(clock.instant());
                    case Case.AcceptedProvisional _,
                            Case.Accepted _,
                            Case.Declined _,
                            Case.CapacityEscalated _,
                            Case.OfferLapsed _,
                            Case.AcceptanceRefused _,
                            Case.Discharged _ -> throw new TransitionNotAllowed(found, "escalated for capacity");
                });
    }
}
