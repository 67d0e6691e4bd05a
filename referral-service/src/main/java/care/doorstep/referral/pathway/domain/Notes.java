package care.doorstep.referral.pathway.domain;

import care.doorstep.referral.person.domain.PersonId;
import java.time.Instant;
import java.util.UUID;

/** Where words that others must show are told: on a topic of their own, never in an event. */
public interface Notes {

    /**
     * @param writtenBy for display
     * @param organisation ODS code of the writer's organisation
     */
    record Note(
            UUID id,
            PersonId person,
            ReferralId referral,
            Kind kind,
            String text,
            String writtenBy,
            String organisation,
            Instant writtenAt,
            String correlationId) {

        public enum Kind {
            REFERRAL_REASON,
            SAFETY_PLAN
        }

        @Override
        public String toString() {
            return "Note[" + id + "]";
        }
    }

    void publish(Note note);
}
