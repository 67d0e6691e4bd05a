package care.doorstep.caseload.casework.domain;

import java.time.Instant;

/** What a team answered or did. Ids and codes only. */
public sealed interface CaseEvent {
    Offer offer();

    /** When it was stated. */
    Instant at();

    /** The team accepted; provisional until the single point of access confirms. */
    record Allocated(Offer offer, Acceptance acceptance) implements CaseEvent {
        @Override
        public Instant at() {
            return acceptance.at();
        }
    }

    /** The team declined as outside its competency, with advice. */
    record DeclinedWithAdvice(Offer offer, NoteId advice, Instant at) implements CaseEvent {}

    /** The team is full, and asks the hub to place the person. */
    record CapacityEscalated(Offer offer, Instant at) implements CaseEvent {}

    /** A contact took place. */
    record ContactRecorded(Offer offer, Contact contact) implements CaseEvent {
        @Override
        public Instant at() {
            return contact.recordedAt();
        }
    }

    /** The team is finished. */
    record Discharged(Offer offer, DischargeReason reason, Instant at) implements CaseEvent {}
}
