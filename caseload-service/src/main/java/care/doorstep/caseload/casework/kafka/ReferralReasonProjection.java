package care.doorstep.caseload.casework.kafka;

import care.doorstep.caseload.casework.domain.NoteId;
import care.doorstep.caseload.casework.domain.ReferralId;
import care.doorstep.caseload.casework.domain.ReferralReasons;
import care.doorstep.caseload.person.domain.PersonId;
import care.doorstep.platform.inbox.Projection;
import care.doorstep.platform.inbox.ReceivedEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps what referrers wrote, so that a team that is offered a person reads why. Other notes are not ours to keep. */
@ApplicationScoped
class ReferralReasonProjection implements Projection {
    private static final String KIND = "referral-reason";

    private final ReferralReasons reasons;

    ReferralReasonProjection(ReferralReasons reasons) {
        this.reasons = reasons;
    }

    @Override
    public String topic() {
        return "doorstep.narrative.v1";
    }

    @Override
    public void project(ReceivedEvent event) {
        if (event.tombstone()) {
            var key = event.key();
            reasons.erase(new NoteId(UUID.fromString(key.substring(key.indexOf(':') + 1))));
            return;
        }
        var note = event.as(Written.class);
        if (note.kind().equals(KIND) && event.correlationId() != null) {
            reasons.keep(
                    new NoteId(note.noteId()),
                    new PersonId(note.personId()),
                    note.referralId() == null ? null : new ReferralId(note.referralId()),
                    note.version(),
                    event.correlationId(),
                    note.text(),
                    note.writtenAt());
        }
    }

    @Override
    public void truncate() {
        reasons.eraseAll();
    }

    record Written(
            UUID noteId,
            UUID personId,
            @Nullable UUID referralId,
            long version,
            String kind,
            String text,
            Instant writtenAt) {
        @Override
        public String toString() {
            return "Written[" + noteId + "]";
        }
    }
}
