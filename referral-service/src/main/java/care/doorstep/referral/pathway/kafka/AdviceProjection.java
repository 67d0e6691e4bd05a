package care.doorstep.referral.pathway.kafka;

import care.doorstep.platform.inbox.Projection;
import care.doorstep.platform.inbox.ReceivedEvent;
import care.doorstep.referral.pathway.domain.AdviceTexts;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/**
 * Copies the words of advice, so that the hub can read why a team declined; a tombstone erases them. Other notes are not
 * for this service.
 */
@ApplicationScoped
class AdviceProjection implements Projection {

    private record Written(UUID noteId, long version, String kind, String text) {
        @Override
        public String toString() {
            return "Written[" + noteId + "]";
        }
    }

    private final AdviceTexts texts;

    AdviceProjection(AdviceTexts texts) {
        this.texts = texts;
    }

    @Override
    public String topic() {
        return NarrativeJournal.TOPIC;
    }

    @Override
    public void project(ReceivedEvent event) {
        if (event.tombstone()) {
            texts.erase(noteId(event.key()));
            return;
        }
        switch (event.type()) {
            case "narrative.written" -> {
                Written note = event.as(Written.class);
                if (note.kind().equals("advice")) {
                    texts.keep(note.noteId(), note.version(), note.text());
                }
            }
            default -> {}
        }
    }

    /** The key is {@code personId:noteId}. */
    private static UUID noteId(String key) {
        return UUID.fromString(key.substring(key.indexOf(':') + 1));
    }

    @Override
    public void truncate() {
        texts.forget();
    }
}
