package care.doorstep.caseload.casework.application;

import care.doorstep.caseload.casework.domain.Case;
import care.doorstep.caseload.casework.domain.CaseId;
import care.doorstep.caseload.casework.domain.Cases;
import care.doorstep.caseload.casework.domain.Contact;
import care.doorstep.caseload.casework.domain.ContactId;
import care.doorstep.caseload.casework.domain.Note;
import care.doorstep.caseload.casework.domain.NoteId;
import care.doorstep.caseload.casework.domain.Notes;
import care.doorstep.caseload.casework.domain.Offer;
import care.doorstep.caseload.casework.domain.TransitionNotAllowed;
import care.doorstep.platform.security.Caller;
import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Records a contact of the team with the person, also when it is typed later than it took place. */
@ApplicationScoped
public class RecordContact {
    private final HeldCases held;
    private final Cases cases;
    private final Notes notes;
    private final Clock clock;

    RecordContact(HeldCases held, Cases cases, Notes notes, Clock clock) {
        this.held = held;
        this.cases = cases;
        this.notes = notes;
        this.clock = clock;
    }

    /** A contact as it is entered. */
    public record Entry(
            Contact.Mechanism mechanism,
            Contact.Outcome outcome,
            Instant tookPlaceAt,
            @Nullable String note) {
        @Override
        public String toString() {
            return "Entry[" + mechanism.code() + " " + outcome.code() + "]";
        }
    }

    @Transactional
    public ContactId record(CaseId id, Entry entry) {
        var found = held.hold(id);
        var offer = found.state().offer();
        var contact = contact(entry, found.member());
        var step = switch (found.state()) {
            case Case.AcceptedProvisional provisional -> provisional.recordContact(contact);
            case Case.Accepted accepted -> accepted.recordContact(contact);
            case Case.Discharged discharged -> discharged.recordContact(contact);
            case Case.Offered _,
                    Case.Declined _,
                    Case.CapacityEscalated _,
                    Case.OfferLapsed _,
                    Case.AcceptanceRefused _ ->
                throw new TransitionNotAllowed(found.state(), "given a contact: the team has to accept it");
        };
        if (contact.note() != null && entry.note() != null) {
            notes.write(note(contact.note(), entry.note(), offer, found.member(), contact.recordedAt()));
        }
        cases.save(step);
        return contact.id();
    }

    private Contact contact(Entry entry, Caller member) {
        return new Contact(
                new ContactId(UuidCreator.getTimeOrderedEpoch()),
                entry.mechanism(),
                entry.outcome(),
                entry.tookPlaceAt(),
                clock.instant(),
                member.userId(),
                entry.note() == null ? null : new NoteId(UuidCreator.getTimeOrderedEpoch()));
    }

    private static Note note(NoteId id, String text, Offer offer, Caller member, Instant at) {
        return new Note(
                id,
                offer.person(),
                Note.Kind.CONTACT_NOTE,
                text,
                member.name(),
                offer.organisation(),
                at,
                offer.journey());
    }
}
