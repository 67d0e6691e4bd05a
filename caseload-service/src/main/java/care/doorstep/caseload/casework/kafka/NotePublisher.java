package care.doorstep.caseload.casework.kafka;

import care.doorstep.caseload.casework.domain.Note;
import care.doorstep.caseload.casework.domain.NoteEvents;
import care.doorstep.platform.outbox.Journal;
import care.doorstep.platform.outbox.NewEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

/** Hands notes over on the restricted topic {@code doorstep.narrative.v1}. */
@ApplicationScoped
class NotePublisher implements NoteEvents {
    private static final String TOPIC = "doorstep.narrative.v1";
    private static final long NEVER_REWRITTEN = 1;

    private final Journal journal;

    NotePublisher(Journal journal) {
        this.journal = journal;
    }

    @Override
    public void publish(Note note) {
        var person = note.person().toString();
        journal.append(new NewEvent(
                TOPIC,
                person + ":" + note.id(),
                "narrative.written",
                Written.of(note),
                person,
                note.writtenAt(),
                note.journey(),
                null));
    }

    record Written(
            UUID noteId,
            UUID personId,
            long version,
            String writtenBy,
            String organisation,
            Instant writtenAt,
            String kind,
            String text) {

        static Written of(Note note) {
            return new Written(
                    note.id().value(),
                    note.person().value(),
                    NEVER_REWRITTEN,
                    note.writtenBy(),
                    note.organisation(),
                    note.writtenAt(),
                    note.kind().code(),
                    note.text());
        }

        @Override
        public String toString() {
            return "Written[" + noteId + "]";
        }
    }
}
