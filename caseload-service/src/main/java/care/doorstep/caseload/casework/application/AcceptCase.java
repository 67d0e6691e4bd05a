package care.doorstep.caseload.casework.application;

import care.doorstep.caseload.casework.domain.Acceptance;
import care.doorstep.caseload.casework.domain.Case;
import care.doorstep.caseload.casework.domain.CaseId;
import care.doorstep.caseload.casework.domain.Cases;
import care.doorstep.caseload.casework.domain.Discipline;
import care.doorstep.caseload.casework.domain.TransitionNotAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** The team takes the person on, provisionally until the single point of access confirms. */
@ApplicationScoped
public class AcceptCase {
    private final HeldCases held;
    private final Cases cases;
    private final Clock clock;

    AcceptCase(HeldCases held, Cases cases, Clock clock) {
        this.held = held;
        this.cases = cases;
        this.clock = clock;
    }

    /**
     * @param namedClinician whom the person can ask for; null for who accepts
     */
    @Transactional
    public void accept(CaseId id, long expected, @Nullable String namedClinician, @Nullable Discipline discipline) {
        var found = held.hold(id, expected);
        var name = namedClinician == null ? found.member().name() : namedClinician;
        cases.save(
                switch (found.state()) {
                    case Case.Offered offered -> offered.accept(new Acceptance(clock.instant(), name, discipline));
                    case Case.AcceptedProvisional _,
                            Case.Accepted _,
                            Case.Declined _,
                            Case.CapacityEscalated _,
                            Case.OfferLapsed _,
                            Case.AcceptanceRefused _,
                            Case.Discharged _ -> throw new TransitionNotAllowed(found.state(), "accepted");
                });
    }
}
