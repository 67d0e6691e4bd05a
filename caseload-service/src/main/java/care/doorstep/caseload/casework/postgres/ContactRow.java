package care.doorstep.caseload.casework.postgres;

import care.doorstep.caseload.casework.domain.CaseEvent.ContactRecorded;
import care.doorstep.caseload.casework.domain.Contact;
import care.doorstep.caseload.casework.domain.ContactId;
import care.doorstep.caseload.casework.domain.NoteId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

@Entity
@Table(name = "contact")
@NullUnmarked
class ContactRow {
    @Id
    @Column(name = "contact_id")
    UUID id;

    @Column(name = "case_id")
    UUID caseId;

    @Column(name = "mechanism")
    String mechanism;

    @Column(name = "outcome")
    String outcome;

    @Column(name = "took_place_at")
    Instant tookPlaceAt;

    @Column(name = "recorded_at")
    Instant recordedAt;

    @Column(name = "staff_id")
    String staff;

    @Column(name = "note_id")
    UUID note;

    static ContactRow of(ContactRecorded event) {
        var contact = event.contact();
        var row = new ContactRow();
        row.id = contact.id().value();
        row.caseId = event.offer().caseId().value();
        row.mechanism = contact.mechanism().code();
        row.outcome = contact.outcome().code();
        row.tookPlaceAt = contact.tookPlaceAt();
        row.recordedAt = contact.recordedAt();
        row.staff = contact.staff();
        row.note = contact.note() == null ? null : contact.note().value();
        return row;
    }

    Contact contact() {
        return new Contact(
                new ContactId(id),
                Contact.Mechanism.of(mechanism),
                Contact.Outcome.of(outcome),
                tookPlaceAt,
                recordedAt,
                staff,
                note == null ? null : new NoteId(note));
    }
}
