package care.doorstep.caseload.casework.application;

import care.doorstep.caseload.casework.domain.Advice;
import care.doorstep.caseload.casework.domain.Case;
import care.doorstep.caseload.casework.domain.CaseId;
import care.doorstep.caseload.casework.domain.Cases;
import care.doorstep.caseload.casework.domain.Note;
import care.doorstep.caseload.casework.domain.NoteId;
import care.doorstep.caseload.casework.domain.Notes;
import care.doorstep.caseload.casework.domain.TransitionNotAllowed;
import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** The team declines as outside its competency, and advises. There is no other way to decline. */
@ApplicationScoped
public class DeclineWithAdvice {
    private final HeldCases held;
    private final Cases cases;
    private final Notes notes;
    private final Clock clock;

    DeclineWithAdvice(HeldCases held, Cases cases, Notes notes, Clock clock) {
        this.held = held;
        this.cases = cases;
        this.notes = notes;
        this.clock = clock;
    }

    @Transactional
    public void decline(CaseId id, long expected, Advice advice) {
        var found = held.hold(id, expected);
        var at = clock.instant();
        var note = new NoteId(UuidCreator.getTimeOrderedEpoch());
        var step = switch (found.state()) {
            case Case.Offered offered -> offered.declineWithAdvice(note, at);
            case Case.AcceptedProvisional _,
                    Case.Accepted _,
                    Case.Declined _,
                    Case.CapacityEscalated _,
                    Case.OfferLapsed _,
                    Case.AcceptanceRefused _,
                    Case.Discharged _ -> throw new TransitionNotAllowed(found.state(), "declined");
        };
        var offer = found.state().offer();
        notes.write(new Note(
                note,
                offer.person(),
                Note.Kind.ADVICE,
                advice.text(),
                found.member().name(),
                offer.organisation(),
                at,
                offer.journey()));
        cases.save(step);
    }
}
