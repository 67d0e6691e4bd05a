package care.doorstep.caseload.casework.kafka;

import care.doorstep.caseload.casework.domain.CaseEvent;
import care.doorstep.caseload.casework.domain.CaseEvents;
import care.doorstep.platform.outbox.Journal;
import care.doorstep.platform.outbox.NewEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** States what teams answer and do on {@code doorstep.caseload.v1}, on the journey of the referral. */
@ApplicationScoped
class CasePublisher implements CaseEvents {
    private static final String TOPIC = "doorstep.caseload.v1";

    private final Journal journal;

    CasePublisher(Journal journal) {
        this.journal = journal;
    }

    @Override
    public void publish(CaseEvent event) {
        switch (event) {
            case CaseEvent.Allocated e -> state("caseload.allocated", e, Allocated.of(e));
            case CaseEvent.DeclinedWithAdvice e -> state("caseload.declined-with-advice", e, Declined.of(e));
            case CaseEvent.CapacityEscalated e -> state("caseload.capacity-escalated", e, Escalated.of(e));
            case CaseEvent.ContactRecorded e -> state("caseload.contact-recorded", e, Contacted.of(e));
            case CaseEvent.Discharged e -> state("caseload.discharged", e, Discharged.of(e));
        }
    }

    private void state(String type, CaseEvent event, Object data) {
        var offer = event.offer();
        journal.append(NewEvent.of(TOPIC, offer.person().value(), type, data, event.at())
                .correlated(offer.journey(), null));
    }

    record Allocated(
            UUID caseId,
            UUID referralId,
            UUID personId,
            String teamId,
            String organisation,
            @Nullable String neighbourhoodId,
            Instant acceptedAt,
            String namedClinician,
            @Nullable String discipline) {

        static Allocated of(CaseEvent.Allocated event) {
            var offer = event.offer();
            var acceptance = event.acceptance();
            return new Allocated(
                    offer.caseId().value(),
                    offer.referral().value(),
                    offer.person().value(),
                    offer.team().value(),
                    offer.organisation(),
                    offer.neighbourhood() == null ? null : offer.neighbourhood().value(),
                    acceptance.at(),
                    acceptance.namedClinician(),
                    acceptance.discipline() == null
                            ? null
                            : acceptance.discipline().code());
        }
    }

    record Declined(
            UUID caseId, UUID referralId, UUID personId, String teamId, String reason, UUID noteId, Instant at) {

        static Declined of(CaseEvent.DeclinedWithAdvice event) {
            var offer = event.offer();
            return new Declined(
                    offer.caseId().value(),
                    offer.referral().value(),
                    offer.person().value(),
                    offer.team().value(),
                    "outside-competency",
                    event.advice().value(),
                    event.at());
        }
    }

    record Escalated(UUID caseId, UUID referralId, UUID personId, String teamId, Instant at) {
        static Escalated of(CaseEvent.CapacityEscalated event) {
            var offer = event.offer();
            return new Escalated(
                    offer.caseId().value(),
                    offer.referral().value(),
                    offer.person().value(),
                    offer.team().value(),
                    event.at());
        }
    }

    record Contacted(
            UUID caseId,
            UUID contactId,
            UUID referralId,
            UUID personId,
            String teamId,
            String organisation,
            String mechanism,
            String outcome,
            Instant tookPlaceAt,
            Instant recordedAt,
            String staffId) {

        static Contacted of(CaseEvent.ContactRecorded event) {
            var offer = event.offer();
            var contact = event.contact();
            return new Contacted(
                    offer.caseId().value(),
                    contact.id().value(),
                    offer.referral().value(),
                    offer.person().value(),
                    offer.team().value(),
                    offer.organisation(),
                    contact.mechanism().code(),
                    contact.outcome().code(),
                    contact.tookPlaceAt(),
                    contact.recordedAt(),
                    contact.staff());
        }
    }

    record Discharged(
            UUID caseId,
            UUID referralId,
            UUID personId,
            String teamId,
            String organisation,
            String reason,
            Instant dischargedAt) {

        static Discharged of(CaseEvent.Discharged event) {
            var offer = event.offer();
            return new Discharged(
                    offer.caseId().value(),
                    offer.referral().value(),
                    offer.person().value(),
                    offer.team().value(),
                    offer.organisation(),
                    event.reason().code(),
                    event.at());
        }
    }
}
