package care.doorstep.referral.pathway.rest;

import care.doorstep.platform.security.FrontDoor;
import care.doorstep.referral.clock.application.ClockRulesInForce;
import care.doorstep.referral.clock.domain.TwoHourClock;
import care.doorstep.referral.directory.domain.NeighbourhoodId;
import care.doorstep.referral.directory.domain.Team;
import care.doorstep.referral.directory.domain.TeamId;
import care.doorstep.referral.pathway.application.ReferralView;
import care.doorstep.referral.pathway.domain.Acceptance;
import care.doorstep.referral.pathway.domain.Holder;
import care.doorstep.referral.pathway.domain.Intake;
import care.doorstep.referral.pathway.domain.InterimPlan;
import care.doorstep.referral.pathway.domain.Narrative;
import care.doorstep.referral.pathway.domain.Offer;
import care.doorstep.referral.pathway.domain.Progress;
import care.doorstep.referral.pathway.domain.Referral;
import care.doorstep.referral.pathway.domain.ReferralId;
import care.doorstep.referral.pathway.domain.ReferralState;
import care.doorstep.referral.pathway.domain.Triage;
import care.doorstep.referral.pathway.domain.Viewer.Sight;
import care.doorstep.referral.pathway.rest.ReferralRepresentation.AcceptedPart;
import care.doorstep.referral.pathway.rest.ReferralRepresentation.AdvicePart;
import care.doorstep.referral.pathway.rest.ReferralRepresentation.ClockPart;
import care.doorstep.referral.pathway.rest.ReferralRepresentation.HolderPart;
import care.doorstep.referral.pathway.rest.ReferralRepresentation.InterimPlanPart;
import care.doorstep.referral.pathway.rest.ReferralRepresentation.OfferPart;
import care.doorstep.referral.pathway.rest.ReferralRepresentation.PersonPart;
import care.doorstep.referral.pathway.rest.ReferralRepresentation.TriagePart;
import care.doorstep.referral.person.domain.NhsIdentity;
import care.doorstep.referral.person.domain.Person;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes a referral as the asker may see it. */
@ApplicationScoped
class ReferralRepresentations {

    private final FrontDoor frontDoor;
    private final String measurementType;

    ReferralRepresentations(FrontDoor frontDoor, ClockRulesInForce rules) {
        this.frontDoor = frontDoor;
        this.measurementType = rules.rules().measurementType();
    }

    ReferralRepresentation of(ReferralView view) {
        Referral referral = view.referral();
        Intake intake = referral.intake();
        Narrative narrative = view.narrative();
        Optional<Progress> progress = referral.progressMade();
        Ending ending = Ending.of(referral);
        ReferralId previous = intake.previous();
        NeighbourhoodId neighbourhood = intake.neighbourhood();
        return new ReferralRepresentation(
                intake.id().value(),
                view.version(),
                intake.person().value(),
                person(view),
                ReferralState.of(referral).code(),
                intake.channel().code(),
                Codes.of(intake.reason()),
                narrative.reasonText(),
                Codes.of(intake.requestedPriority()),
                progress.map(p -> Codes.of(p.triage().urgency())).orElse(null),
                intake.receivedAt(),
                intake.needIdentifiedAt(),
                intake.referringOrganisation(),
                narrative.referrerName(),
                narrative.referrerPhone(),
                intake.flags().stream().sorted().map(Codes::of).toList(),
                intake.practice(),
                neighbourhood == null ? null : neighbourhood.value(),
                holder(view),
                offer(referral),
                accepted(referral),
                clock(view.clock()),
                progress.map(p -> triage(p.triage(), view.sight())).orElse(null),
                progress.map(p -> advice(p, view)).orElse(List.of()),
                plan(view.interimPlan()),
                ending.reason(),
                ending.at(),
                previous == null ? null : previous.value(),
                intake.correlationId());
    }

    private static @Nullable PersonPart person(ReferralView view) {
        Person person = view.person();
        if (person == null) {
            Narrative sent = view.narrative();
            return new PersonPart(sent.family(), sent.given(), sent.birthDate(), sent.nhsNumber(), null);
        }
        return new PersonPart(
                person.demographics().family(),
                person.demographics().given(),
                person.demographics().birthDate(),
                person.nhs().digits(),
                status(person.nhs()));
    }

    private static String status(NhsIdentity identity) {
        return switch (identity) {
            case NhsIdentity.Verified _ -> "verified";
            case NhsIdentity.NotVerified _ -> "not-verified";
            case NhsIdentity.Absent _ -> "absent";
        };
    }

    private HolderPart holder(ReferralView view) {
        Holder holder = view.holder();
        return new HolderPart(
                who(holder, view.holdingTeam()),
                organisation(holder, view.referral()),
                holder.since(),
                holder.until(),
                holder.then());
    }

    private String who(Holder holder, @Nullable Team team) {
        return switch (holder.kind()) {
            case FRONT_DOOR -> frontDoor.name();
            case HUB -> frontDoor.name() + ", hub";
            case TEAM -> team == null ? value(holder.team()) : team.name();
            case NOBODY -> "Nobody";
        };
    }

    private static String value(@Nullable TeamId team) {
        return team == null ? "" : team.value();
    }

    private @Nullable String organisation(Holder holder, Referral referral) {
        return switch (holder.kind()) {
            case FRONT_DOOR, HUB -> frontDoor.organisation();
            case TEAM -> acceptance(referral).map(Acceptance::organisation).orElse(null);
            case NOBODY -> null;
        };
    }

    private static Optional<Acceptance> acceptance(Referral referral) {
        return switch (referral) {
            case Referral.Accepted a -> Optional.of(a.acceptance());
            case Referral.Closed c -> Optional.of(c.acceptance());
            case Referral.Received _, Referral.Offered _, Referral.WithHub _, Referral.Withdrawn _ -> Optional.empty();
        };
    }

    private static @Nullable OfferPart offer(Referral referral) {
        if (!(referral instanceof Referral.Offered offered)) {
            return null;
        }
        Offer offer = offered.offer();
        return new OfferPart(offer.team().value(), offer.offeredAt(), offer.expiresAt(), offer.number());
    }

    private static @Nullable AcceptedPart accepted(Referral referral) {
        return acceptance(referral)
                .map(a -> new AcceptedPart(a.team().value(), a.caseId().value(), a.at()))
                .orElse(null);
    }

    private @Nullable ClockPart clock(@Nullable TwoHourClock clock) {
        return switch (clock) {
            case null -> null;
            case TwoHourClock.Running r ->
                new ClockPart(
                        measurementType, r.provisional(), r.startedAt(), r.amberAt(), r.dueAt(), "running", null, null);
            case TwoHourClock.Stopped s ->
                new ClockPart(
                        measurementType,
                        false,
                        s.startedAt(),
                        s.amberAt(),
                        s.dueAt(),
                        Codes.of(s.outcome()),
                        s.stoppedAt(),
                        s.minutes());
        };
    }

    private static TriagePart triage(Triage triage, Sight sight) {
        boolean whole = sight == Sight.WHOLE;
        return new TriagePart(
                Codes.of(triage.outcome()),
                whole ? triage.rationale() : null,
                Codes.of(triage.basis()),
                whole ? triage.spokenTo() : null,
                triage.at());
    }

    private static List<AdvicePart> advice(Progress progress, ReferralView view) {
        return progress.advice().stream()
                .map(a -> new AdvicePart(a.team().value(), view.advice().get(a.note()), a.note(), a.at()))
                .toList();
    }

    private static @Nullable InterimPlanPart plan(@Nullable InterimPlan plan) {
        return plan == null ? null : new InterimPlanPart(plan.text(), plan.reviewAt());
    }

    private record Ending(@Nullable String reason, @Nullable Instant at) {
        static Ending of(Referral referral) {
            return switch (referral) {
                case Referral.Withdrawn w -> new Ending(Codes.of(w.reason()), w.at());
                case Referral.Closed c -> new Ending(Codes.of(c.reason()), c.at());
                case Referral.Received _, Referral.Offered _, Referral.WithHub _, Referral.Accepted _ ->
                    new Ending(null, null);
            };
        }
    }
}
