package care.doorstep.caseload.casework.application;

import care.doorstep.caseload.casework.domain.Case;
import care.doorstep.caseload.casework.domain.CaseId;
import care.doorstep.caseload.casework.domain.Cases;
import care.doorstep.caseload.casework.domain.DischargeReason;
import care.doorstep.caseload.casework.domain.TransitionNotAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** The team is finished with the person. */
@ApplicationScoped
public class DischargePerson {
    private final HeldCases held;
    private final Cases cases;
    private final Clock clock;

    DischargePerson(HeldCases held, Cases cases, Clock clock) {
        this.held = held;
        this.cases = cases;
        this.clock = clock;
    }

    @Transactional
    public void discharge(CaseId id, long expected, DischargeReason reason) {
        var found = held.hold(id, expected).state();
        cases.save(
                switch (found) {
                    case Case.Accepted accepted -> accepted.discharge(reason, clock.instant());
                    case Case.Offered _,
                            Case.AcceptedProvisional _,
                            Case.Declined _,
                            Case.CapacityEscalated _,
                            Case.OfferLapsed _,
                            Case.AcceptanceRefused _,
                            Case.Discharged _ -> throw new TransitionNotAllowed(found, "discharged");
                });
    }
}
