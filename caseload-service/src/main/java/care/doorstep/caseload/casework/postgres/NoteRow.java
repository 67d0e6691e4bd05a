package care.doorstep.caseload.casework.postgres;

import care.doorstep.caseload.casework.domain.Note;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

@Entity
@Table(name = "note")
@NullUnmarked
class NoteRow {
    @Id
    @Column(name = "note_id")
    UUID id;

    @Column(name = "person_id")
    UUID person;

    @Column(name = "kind")
    String kind;

    @Column(name = "text")
    String text;

    @Column(name = "written_by")
    String writtenBy;

    @Column(name = "organisation")
    String organisation;

    @Column(name = "written_at")
    Instant writtenAt;

    @Column(name = "journey")
    String journey;

    static NoteRow of(Note note) {
        var row = new NoteRow();
        row.id = note.id().value();
        row.person = note.person().value();
        row.kind = note.kind().code();
        row.text = note.text();
        row.writtenBy = note.writtenBy();
        row.organisation = note.organisation();
        row.writtenAt = note.writtenAt();
        row.journey = note.journey();
        return row;
    }
}
