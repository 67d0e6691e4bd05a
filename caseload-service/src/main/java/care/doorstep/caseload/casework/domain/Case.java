package care.doorstep.caseload.casework.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * A team's side of one offer, from the offer to the discharge. A transition exists only on the state it is legal in.
 *
 * <p>The team answers an offer by accepting, by declining as outside its competency with advice, or, when it is full,
 * by escalating to the hub; there is no refusal for capacity. Its acceptance is provisional until the single point of
 * access confirms it, because an acceptance can cross with a withdrawal or a new placement.
 */
public sealed interface Case {

    /** How long a team that is finished keeps sight of the person (safety rule on legitimate relationships). */
    Duration SIGHT_AFTER_DISCHARGE = Duration.ofDays(30);

    Offer offer();

    /** The version this state was read at. */
    long version();

    default CaseId id() {
        return offer().caseId();
    }

    /** Whether the team's work still gives it a reason to see who the person is. */
    boolean showsPerson(Instant now);

    /** Waits for the team's answer. */
    record Offered(Offer offer, long version) implements Case {
        public Step<AcceptedProvisional> accept(Acceptance acceptance) {
            return new Step<>(
                    new AcceptedProvisional(offer, version, acceptance), new CaseEvent.Allocated(offer, acceptance));
        }

        public Step<Declined> declineWithAdvice(NoteId advice, Instant at) {
            return new Step<>(
                    new Declined(offer, version, advice, at), new CaseEvent.DeclinedWithAdvice(offer, advice, at));
        }

        public Step<CapacityEscalated> escalateForCapacity(Instant at) {
            return new Step<>(new CapacityEscalated(offer, version, at), new CaseEvent.CapacityEscalated(offer, at));
        }

        /** The single point of access ended the offer; that is its fact, so no event follows. */
        public Step<OfferLapsed> lapse(LapseReason reason, Instant at) {
            return new Step<>(new OfferLapsed(offer, version, reason, at));
        }

        @Override
        public boolean showsPerson(Instant now) {
            return true;
        }
    }

    /** The team said yes; the single point of access has not confirmed yet. The team may already be on its way. */
    record AcceptedProvisional(Offer offer, long version, Acceptance acceptance) implements Case {
        public Step<Accepted> confirm() {
            return new Step<>(new Accepted(offer, version, acceptance));
        }

        /**
         * @param reason withdrawn or placed-elsewhere, as the single point of access states it
         */
        public Step<AcceptanceRefused> refuse(String reason, Instant at) {
            return new Step<>(new AcceptanceRefused(offer, version, acceptance, reason, at));
        }

        /**
         * @throws ContactTimeRefused when the contact cannot have taken place then
         */
        public Step<AcceptedProvisional> recordContact(Contact contact) {
            return new Step<>(this, contactAt(offer, contact));
        }

        @Override
        public boolean showsPerson(Instant now) {
            return true;
        }
    }

    /** The team holds the person. */
    record Accepted(Offer offer, long version, Acceptance acceptance) implements Case {
        /**
         * @throws ContactTimeRefused when the contact cannot have taken place then
         */
        public Step<Accepted> recordContact(Contact contact) {
            return new Step<>(this, contactAt(offer, contact));
        }

        public Step<Discharged> discharge(DischargeReason reason, Instant at) {
            return new Step<>(
                    new Discharged(offer, version, acceptance, reason, at),
                    new CaseEvent.Discharged(offer, reason, at));
        }

        @Override
        public boolean showsPerson(Instant now) {
            return true;
        }
    }

    /** Outside the team's competency; advised. The single point of access holds the person, as it did all along. */
    record Declined(Offer offer, long version, NoteId advice, Instant at) implements Case {
        @Override
        public boolean showsPerson(Instant now) {
            return false;
        }
    }

    /** The team is full; the hub places the person. */
    record CapacityEscalated(Offer offer, long version, Instant at) implements Case {
        @Override
        public boolean showsPerson(Instant now) {
            return false;
        }
    }

    /** The offer ended without an answer. */
    record OfferLapsed(Offer offer, long version, LapseReason reason, Instant at) implements Case {
        @Override
        public boolean showsPerson(Instant now) {
            return false;
        }
    }

    /** The acceptance crossed with a withdrawal or another placement. */
    record AcceptanceRefused(Offer offer, long version, Acceptance acceptance, String reason, Instant at)
            implements Case {
        @Override
        public boolean showsPerson(Instant now) {
            return false;
        }
    }

    /** The team is finished. */
    record Discharged(Offer offer, long version, Acceptance acceptance, DischargeReason reason, Instant at)
            implements Case {
        /**
         * A late entry: the contact took place before the discharge and was typed after it.
         *
         * @throws ContactTimeRefused when the contact cannot have taken place then
         */
        public Step<Discharged> recordContact(Contact contact) {
            if (contact.tookPlaceAt().isAfter(at)) {
                throw new ContactTimeRefused("is after the discharge: a new contact needs a new case");
            }
            return new Step<>(this, contactAt(offer, contact));
        }

        @Override
        public boolean showsPerson(Instant now) {
            return now.isBefore(at.plus(SIGHT_AFTER_DISCHARGE));
        }
    }

    private static CaseEvent.ContactRecorded contactAt(Offer offer, Contact contact) {
        if (contact.tookPlaceAt().isAfter(contact.recordedAt())) {
            throw new ContactTimeRefused("lies in the future: give the time the contact took place");
        }
        if (contact.tookPlaceAt().isBefore(offer.offeredAt().minus(Contact.EARLIEST_BEFORE_OFFER))) {
            throw new ContactTimeRefused("lies more than 24 hours before the case was offered: check the date");
        }
        return new CaseEvent.ContactRecorded(offer, contact);
    }

    /** A transition: the state it leads to and the events that state it. */
    record Step<S extends Case>(S next, List<CaseEvent> events) {
        Step(S next, CaseEvent... events) {
            this(next, List.of(events));
        }
    }
}
