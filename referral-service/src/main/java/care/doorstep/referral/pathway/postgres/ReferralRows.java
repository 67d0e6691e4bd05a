package care.doorstep.referral.pathway.postgres;

import care.doorstep.referral.directory.domain.NeighbourhoodId;
import care.doorstep.referral.directory.domain.TeamId;
import care.doorstep.referral.pathway.domain.Acceptance;
import care.doorstep.referral.pathway.domain.Advice;
import care.doorstep.referral.pathway.domain.CaseId;
import care.doorstep.referral.pathway.domain.ClosureReason;
import care.doorstep.referral.pathway.domain.Intake;
import care.doorstep.referral.pathway.domain.Offer;
import care.doorstep.referral.pathway.domain.Progress;
import care.doorstep.referral.pathway.domain.Referral;
import care.doorstep.referral.pathway.domain.ReferralId;
import care.doorstep.referral.pathway.domain.ReferralState;
import care.doorstep.referral.pathway.domain.Triage;
import care.doorstep.referral.pathway.domain.WithdrawalReason;
import care.doorstep.referral.pathway.postgres.ReferralRow.AdviceRow;
import care.doorstep.referral.person.domain.PersonId;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Between the state machine and its row. */
final class ReferralRows {

    private ReferralRows() {}

    static Referral read(ReferralRow row) {
        return switch (row.state) {
            case RECEIVED -> new Referral.Received(intake(row));
            case OFFERED -> new Referral.Offered(intake(row), progress(row), Objects.requireNonNull(offer(row)));
            case WITH_HUB -> new Referral.WithHub(intake(row), progress(row), row.hubReason, row.hubSince, offer(row));
            case ACCEPTED -> new Referral.Accepted(intake(row), progress(row), acceptance(row));
            case WITHDRAWN ->
                new Referral.Withdrawn(
                        intake(row),
                        row.triagedAt == null ? null : progress(row),
                        WithdrawalReason.valueOf(row.endReason),
                        row.endedAt);
            case CLOSED ->
                new Referral.Closed(
                        intake(row), progress(row), acceptance(row), ClosureReason.valueOf(row.endReason), row.endedAt);
        };
    }

    static void write(Referral referral, ReferralRow row) {
        row.state = ReferralState.of(referral);
        referral.progressMade().ifPresent(progress -> write(progress, row));
        switch (referral) {
            case Referral.Received _ -> {}
            case Referral.Offered o -> write(o.offer(), row);
            case Referral.WithHub h -> {
                row.hubReason = h.reason();
                row.hubSince = h.since();
            }
            case Referral.Accepted a -> write(a.acceptance(), row);
            case Referral.Withdrawn w -> {
                row.endReason = w.reason().name();
                row.endedAt = w.at();
            }
            case Referral.Closed c -> {
                row.endReason = c.reason().name();
                row.endedAt = c.at();
            }
        }
    }

    /** Written once: an intake never changes. */
    static void write(Intake intake, ReferralRow row) {
        row.id = intake.id().value();
        row.personId = intake.person().value();
        row.channel = intake.channel();
        row.referringOrganisation = intake.referringOrganisation();
        row.submittedBy = intake.submittedBy();
        row.reason = intake.reason();
        row.requestedPriority = intake.requestedPriority();
        row.receivedAt = intake.receivedAt();
        row.needIdentifiedAt = intake.needIdentifiedAt();
        row.practice = intake.practice();
        row.neighbourhoodId = orNull(intake.neighbourhood(), NeighbourhoodId::value);
        row.ageBand = intake.ageBand();
        row.flags = List.copyOf(intake.flags());
        row.previousId = orNull(intake.previous(), ReferralId::value);
        row.correlationId = intake.correlationId();
    }

    private static void write(Progress progress, ReferralRow row) {
        Triage triage = progress.triage();
        row.triageOutcome = triage.outcome();
        row.urgency = triage.urgency();
        row.basis = triage.basis();
        row.rationale = triage.rationale();
        row.spokenTo = triage.spokenTo();
        row.triagedBy = triage.clinician();
        row.triagedAt = triage.at();
        row.offers = progress.offers();
        progress.advice().stream().skip(row.advice.size()).forEach(given -> {
            AdviceRow added = new AdviceRow();
            added.team = given.team().value();
            added.note = given.note();
            added.at = given.at();
            row.advice.add(added);
        });
    }

    private static void write(Offer offer, ReferralRow row) {
        row.offerTeam = offer.team().value();
        row.offeredAt = offer.offeredAt();
        row.offerExpiresAt = offer.expiresAt();
        row.offerNumber = offer.number();
    }

    private static void write(Acceptance acceptance, ReferralRow row) {
        row.caseId = acceptance.caseId().value();
        row.acceptedTeam = acceptance.team().value();
        row.acceptedOrganisation = acceptance.organisation();
        row.acceptedAt = acceptance.at();
    }

    private static Intake intake(ReferralRow row) {
        return new Intake(
                new ReferralId(row.id),
                new PersonId(row.personId),
                row.channel,
                row.referringOrganisation,
                row.submittedBy,
                row.reason,
                row.requestedPriority,
                row.receivedAt,
                row.needIdentifiedAt,
                row.practice,
                orNull(row.neighbourhoodId, NeighbourhoodId::new),
                row.ageBand,
                Set.copyOf(row.flags),
                orNull(row.previousId, (UUID id) -> new ReferralId(id)),
                row.correlationId);
    }

    private static Progress progress(ReferralRow row) {
        Triage triage = new Triage(
                row.triageOutcome, row.urgency, row.basis, row.rationale, row.spokenTo, row.triagedBy, row.triagedAt);
        List<Advice> advice = row.advice.stream()
                .map(a -> new Advice(new TeamId(a.team), a.note, a.at))
                .toList();
        return new Progress(triage, row.offers, advice);
    }

    private static @Nullable Offer offer(ReferralRow row) {
        return row.offerTeam == null
                ? null
                : new Offer(new TeamId(row.offerTeam), row.urgency, row.offeredAt, row.offerExpiresAt, row.offerNumber);
    }

    private static Acceptance acceptance(ReferralRow row) {
        return new Acceptance(
                new CaseId(row.caseId), new TeamId(row.acceptedTeam), row.acceptedOrganisation, row.acceptedAt);
    }

    private static <A, B> @Nullable B orNull(@Nullable A value, Function<A, B> as) {
        return value == null ? null : as.apply(value);
    }
}
