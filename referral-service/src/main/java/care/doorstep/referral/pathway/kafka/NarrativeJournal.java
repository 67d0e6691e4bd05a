package care.doorstep.referral.pathway.kafka;

import care.doorstep.platform.outbox.Journal;
import care.doorstep.platform.outbox.NewEvent;
import care.doorstep.referral.pathway.domain.Notes;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/** Tells what people wrote on the restricted narrative topic. */
@ApplicationScoped
class NarrativeJournal implements Notes {

    static final String TOPIC = "doorstep.narrative.v1";

    private record Written(
            UUID noteId,
            UUID personId,
            UUID referralId,
            long version,
            String writtenBy,
            String organisation,
            Instant writtenAt,
            String kind,
            String text) {
        @Override
        public String toString() {
            return "Written[" + noteId + "]";
        }
    }

    private final Journal journal;

    NarrativeJournal(Journal journal) {
        this.journal = journal;
    }

    @Override
    public void publish(Note note) {
        UUID person = note.person().value();
        String kind = note.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        Written written = new Written(
                note.id(),
                person,
                note.referral().value(),
                1,
                note.writtenBy(),
                note.organisation(),
                note.writtenAt(),
                kind,
                note.text());
        journal.append(new NewEvent(
                TOPIC,
                person + ":" + note.id(),
                "narrative.written",
                written,
                person.toString(),
                note.writtenAt(),
                note.correlationId(),
                null));
    }
}
