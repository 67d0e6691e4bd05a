package care.doorstep.caseload.casework.postgres;

import care.doorstep.caseload.casework.domain.Acceptance;
import care.doorstep.caseload.casework.domain.Case;
import care.doorstep.caseload.casework.domain.CaseId;
import care.doorstep.caseload.casework.domain.CaseState;
import care.doorstep.caseload.casework.domain.DischargeReason;
import care.doorstep.caseload.casework.domain.Discipline;
import care.doorstep.caseload.casework.domain.LapseReason;
import care.doorstep.caseload.casework.domain.NoteId;
import care.doorstep.caseload.casework.domain.Offer;
import care.doorstep.caseload.casework.domain.ReferralId;
import care.doorstep.caseload.casework.domain.WorklistPosition;
import care.doorstep.caseload.neighbourhood.domain.NeighbourhoodId;
import care.doorstep.caseload.neighbourhood.domain.TeamId;
import care.doorstep.caseload.person.domain.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** A case as a row: the offer, the name of its state, and the columns of the states that have them. */
@Entity
@Table(name = "team_case")
@NullUnmarked
class CaseRow {
    @Id
    @Column(name = "case_id")
    UUID id;

    @Version
    @Column(name = "version")
    long version;

    @Column(name = "referral_id")
    UUID referral;

    @Column(name = "offer_number")
    int offerNumber;

    @Column(name = "person_id")
    UUID person;

    @Column(name = "team_id")
    String team;

    @Column(name = "organisation")
    String organisation;

    @Column(name = "neighbourhood_id")
    String neighbourhood;

    @Column(name = "priority")
    String priority;

    @Column(name = "reason")
    String reason;

    @Column(name = "offered_at")
    Instant offeredAt;

    @Column(name = "expires_at")
    Instant expiresAt;

    @Column(name = "clock_due_at")
    Instant clockDueAt;

    @Column(name = "deadline")
    Instant deadline;

    @Column(name = "journey")
    String journey;

    @Column(name = "state")
    String state;

    @Column(name = "accepted_at")
    Instant acceptedAt;

    @Column(name = "named_clinician")
    String namedClinician;

    @Column(name = "discipline")
    String discipline;

    @Column(name = "ended_at")
    Instant endedAt;

    @Column(name = "end_reason")
    String endReason;

    @Column(name = "advice_note_id")
    UUID adviceNote;

    /** Counted here so that a contact changes the row, and with it the version. */
    @Column(name = "contact_count")
    int contacts;

    static CaseRow of(Case.Offered offered) {
        var offer = offered.offer();
        var row = new CaseRow();
        row.id = offer.caseId().value();
        row.referral = offer.referral().value();
        row.offerNumber = offer.number();
        row.person = offer.person().value();
        row.team = offer.team().value();
        row.organisation = offer.organisation();
        row.neighbourhood =
                offer.neighbourhood() == null ? null : offer.neighbourhood().value();
        row.priority = offer.priority();
        row.reason = offer.reason();
        row.offeredAt = offer.offeredAt();
        row.expiresAt = offer.expiresAt();
        row.clockDueAt = offer.clockDueAt();
        row.deadline = WorklistPosition.of(offered).deadline();
        row.journey = offer.journey();
        row.state = CaseState.of(offered).code();
        return row;
    }

    void become(Case next) {
        state = CaseState.of(next).code();
        switch (next) {
            case Case.Offered _ -> {}
            case Case.AcceptedProvisional s -> accepted(s.acceptance());
            case Case.Accepted s -> accepted(s.acceptance());
            case Case.Declined s -> {
                ended(null, s.at());
                adviceNote = s.advice().value();
            }
            case Case.CapacityEscalated s -> ended(null, s.at());
            case Case.OfferLapsed s -> ended(s.reason().code(), s.at());
            case Case.AcceptanceRefused s -> ended(s.reason(), s.at());
            case Case.Discharged s -> ended(s.reason().code(), s.at());
        }
    }

    private void accepted(Acceptance acceptance) {
        acceptedAt = acceptance.at();
        namedClinician = acceptance.namedClinician();
        discipline =
                acceptance.discipline() == null ? null : acceptance.discipline().code();
    }

    private void ended(String why, Instant at) {
        endReason = why;
        endedAt = at;
    }

    Case state() {
        return switch (CaseState.of(state)) {
            case OFFERED -> new Case.Offered(offer(), version);
            case ACCEPTED_PROVISIONAL -> new Case.AcceptedProvisional(offer(), version, acceptance());
            case ACCEPTED -> new Case.Accepted(offer(), version, acceptance());
            case DECLINED -> new Case.Declined(offer(), version, new NoteId(adviceNote), endedAt);
            case CAPACITY_ESCALATED -> new Case.CapacityEscalated(offer(), version, endedAt);
            case OFFER_LAPSED -> new Case.OfferLapsed(offer(), version, LapseReason.of(endReason), endedAt);
            case ACCEPTANCE_REFUSED -> new Case.AcceptanceRefused(offer(), version, acceptance(), endReason, endedAt);
            case DISCHARGED ->
                new Case.Discharged(offer(), version, acceptance(), DischargeReason.of(endReason), endedAt);
        };
    }

    private Acceptance acceptance() {
        return new Acceptance(acceptedAt, namedClinician, discipline == null ? null : Discipline.of(discipline));
    }

    private Offer offer() {
        return new Offer(
                new CaseId(id),
                new ReferralId(referral),
                offerNumber,
                new PersonId(person),
                new TeamId(team),
                organisation,
                neighbourhood == null ? null : new NeighbourhoodId(neighbourhood),
                priority,
                reason,
                offeredAt,
                expiresAt,
                clockDueAt,
                journey);
    }
}
