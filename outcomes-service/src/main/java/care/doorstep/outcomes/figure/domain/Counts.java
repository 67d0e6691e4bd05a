package care.doorstep.outcomes.figure.domain;

import care.doorstep.outcomes.fact.domain.Fact.CapacityEscalated;
import care.doorstep.outcomes.fact.domain.Fact.ReferralReceived;
import java.util.List;

/** The figures that are plain counts. */
public final class Counts {

    private Counts() {}

    public static Tally referralsReceived(List<ReferralReceived> receipts) {
        var evidence = receipts.stream()
                .map(r -> Evidence.of(r.origin(), Counted.VALUE, "received from " + r.referringOrganisation()))
                .toList();
        return Tally.count(
                evidence,
                Words.count(evidence.size(), "referral was", "referrals were") + " received at the front door.");
    }

    /** Each is a full team that asked the hub to place the referral: none of them is a refusal. */
    public static Tally capacityEscalations(List<CapacityEscalated> escalations) {
        var evidence = escalations.stream()
                .map(e -> Evidence.of(e.origin(), Counted.VALUE, "a full team handed the referral to the hub"))
                .toList();
        return Tally.count(
                evidence,
                Words.count(evidence.size(), "referral was", "referrals were")
                        + " handed to the hub by a team with no capacity.");
    }
}
