package care.doorstep.caseload.casework;

import care.doorstep.caseload.casework.domain.Acceptance;
import care.doorstep.caseload.casework.domain.Case;
import care.doorstep.caseload.casework.domain.CaseId;
import care.doorstep.caseload.casework.domain.Contact;
import care.doorstep.caseload.casework.domain.ContactId;
import care.doorstep.caseload.casework.domain.Discipline;
import care.doorstep.caseload.casework.domain.Offer;
import care.doorstep.caseload.casework.domain.ReferralId;
import care.doorstep.caseload.neighbourhood.domain.NeighbourhoodId;
import care.doorstep.caseload.neighbourhood.domain.TeamId;
import care.doorstep.caseload.person.domain.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** An offer of Monday morning and what can become of it. */
final class Samples {
    static final Instant OFFERED_AT = Instant.parse("2026-10-05T08:20:00Z");
    static final Instant ACCEPTED_AT = OFFERED_AT.plus(Duration.ofMinutes(20));

    private Samples() {}

    static Offer offer() {
        return new Offer(
                new CaseId(UUID.randomUUID()),
                new ReferralId(UUID.randomUUID()),
                1,
                new PersonId(UUID.randomUUID()),
                new TeamId("NH01-INT"),
                "RY9",
                new NeighbourhoodId("NH01"),
                "two-day",
                "reduced-function",
                OFFERED_AT,
                OFFERED_AT.plus(Duration.ofHours(4)),
                null,
                "journey-1");
    }

    static Case.Offered offered() {
        return new Case.Offered(offer(), 0);
    }

    static Acceptance acceptance() {
        return new Acceptance(ACCEPTED_AT, "Nina Rao", Discipline.NURSING);
    }

    static Case.AcceptedProvisional acceptedProvisional() {
        return offered().accept(acceptance()).next();
    }

    static Case.Accepted accepted() {
        return acceptedProvisional().confirm().next();
    }

    /** A face-to-face contact recorded at the given time. */
    static Contact contact(Instant tookPlaceAt, Instant recordedAt) {
        return new Contact(
                new ContactId(UUID.randomUUID()),
                Contact.Mechanism.FACE_TO_FACE,
                Contact.Outcome.SEEN,
                tookPlaceAt,
                recordedAt,
                "user-1",
                null);
    }
}
