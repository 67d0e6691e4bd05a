package care.doorstep.caseload.casework.kafka;

import care.doorstep.caseload.casework.domain.NoteId;
import care.doorstep.caseload.casework.domain.ReferralId;
import care.doorstep.caseload.casework.domain.ReferralReason;
import care.doorstep.caseload.casework.domain.ReferralReasons;
import care.doorstep.caseload.person.domain.PersonId;
import care.doorstep.platform.inbox.Projection;
import care.doorstep.platform.inbox.ReceivedEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
        project(List.of(event));
    }

    @Override
    public void project(List<ReceivedEvent> events) {
        var written = new ArrayList<ReferralReason>();
        for (var event : events) {
            if (event.tombstone()) {
                reasons.keep(written);
                written.clear();
                reasons.erase(erased(event.key()));
            } else {
                reason(event).ifPresent(written::add);
            }
        }
        reasons.keep(written);
    }

    private static NoteId erased(String key) {
        return new NoteId(UUID.fromString(key.substring(key.indexOf(':') + 1)));
    }

    private static Optional<ReferralReason> reason(ReceivedEvent event) {
        var journey = event.correlationId();
        var note = event.as(Written.class);
        return journey == null || !note.kind().equals(KIND)
                ? Optional.empty()
                : Optional.of(new ReferralReason(
                        new NoteId(note.noteId()),
                        new PersonId(note.personId()),
                        note.referralId() == null ? null : new ReferralId(note.referralId()),
                        note.version(),
                        journey,
                        note.text(),
                        note.writtenAt()));
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
