package care.doorstep.referral.pathway.domain;

import care.doorstep.referral.directory.domain.NeighbourhoodId;
import care.doorstep.referral.directory.domain.TeamId;
import care.doorstep.referral.pathway.domain.Referral.Accepted;
import care.doorstep.referral.pathway.domain.Referral.Closed;
import care.doorstep.referral.pathway.domain.Referral.Offered;
import care.doorstep.referral.pathway.domain.Referral.Received;
import care.doorstep.referral.pathway.domain.Referral.WithHub;
import care.doorstep.referral.pathway.domain.Referral.Withdrawn;
import care.doorstep.referral.person.domain.AgeBand;
import care.doorstep.referral.person.domain.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** A referral in each of its states, reached the way a real one reaches it. */
final class ReferralFixtures {

    static final Instant NOW = Instant.parse("2026-10-05T08:00:00Z");
    static final TeamId TEAM_A = new TeamId("NH01-INT");
    static final TeamId TEAM_B = new TeamId("NH02-INT");
    static final OfferRules RULES = new OfferRules("test", Duration.ofMinutes(10), Duration.ofHours(4), 1);

    private ReferralFixtures() {}

    static Intake intake() {
        return new Intake(
                new ReferralId(UUID.randomUUID()),
                new PersonId(UUID.randomUUID()),
                Channel.GP,
                "Z90001",
                "gp-system",
                Reason.REDUCED_FUNCTION,
                Priority.TWO_DAY,
                NOW,
                null,
                "Z90001",
                new NeighbourhoodId("NH01"),
                AgeBand.OLD,
                Set.of(),
                null,
                "a-journey");
    }

    static Triage triage() {
        return new Triage(
                Triage.Outcome.NEIGHBOURHOOD_TEAM,
                Priority.TWO_DAY,
                Triage.Basis.BEST_INTERESTS,
                "Falls, carer strained",
                "Her daughter",
                "a-nurse",
                NOW);
    }

    static Received received() {
        return Referral.receive(intake()).next();
    }

    static Offered offeredTo(TeamId team) {
        return received().triageTo(team, triage(), RULES, null).next();
    }

    static WithHub withHub() {
        return received().triageToHub(triage()).next();
    }

    static WithHub lapsed() {
        Offered offered = offeredTo(TEAM_A);
        return (WithHub) offered.expire(offered.offer().expiresAt()).next();
    }

    static Acceptance acceptanceBy(TeamId team, Instant at) {
        return new Acceptance(new CaseId(UUID.randomUUID()), team, "RY9", at);
    }

    static Accepted acceptedBy(TeamId team) {
        return (Accepted) offeredTo(team).accept(acceptanceBy(team, NOW), NOW).next();
    }

    static Withdrawn withdrawn() {
        return received().withdraw(WithdrawalReason.NO_LONGER_NEEDED, NOW).next();
    }

    static Closed closed() {
        Accepted accepted = acceptedBy(TEAM_A);
        return (Closed) accepted.close(accepted.acceptance().caseId(), ClosureReason.DISCHARGED, NOW)
                .next();
    }
}
