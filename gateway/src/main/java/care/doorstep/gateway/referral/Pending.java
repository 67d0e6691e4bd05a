package care.doorstep.gateway.referral;

import care.doorstep.gateway.services.Part;
import care.doorstep.gateway.words.Dates;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What one service has saved and the other has not applied yet, in words. */
final class Pending {

    private Pending() {}

    static List<String> of(ReferralView referral, Part<CaseGlance> part, boolean teamSideVisible, Instant now) {
        var glance = part.shown();
        if (glance == null) {
            var missing = part.isAbsent() && teamSideVisible && referral.in("offered");
            return missing ? List.of("offered, and not yet on the team's list.") : List.of();
        }
        var pending = new ArrayList<String>();
        offer(referral, glance, pending);
        clock(referral, glance, now, pending);
        if (glance.state().equals("discharged") && referral.in("accepted")) {
            pending.add("the team has discharged this person; the front door closes the referral in a moment.");
        }
        return pending;
    }

    private static void offer(ReferralView referral, CaseGlance glance, List<String> pending) {
        if (referral.in("offered")) {
            switch (glance.state()) {
                case "accepted-provisional", "accepted" ->
                    pending.add("the team has accepted; the front door confirms it in a moment.");
                case "declined" -> pending.add("the team has answered with advice; the hub gets it in a moment.");
                case "capacity-escalated" -> pending.add("the team is full; the hub gets the referral in a moment.");
                default -> {}
            }
        }
        if (referral.in("accepted") && glance.state().equals("accepted-provisional")) {
            pending.add("accepted here; the team's own list shows it as confirmed in a moment.");
        }
        if (referral.in("offered") && offeredElsewhere(referral, glance)) {
            pending.add("offered again, and not yet on the team's list.");
        }
    }

    private static boolean offeredElsewhere(ReferralView referral, CaseGlance glance) {
        return referral.offer() != null
                && glance.teamId() != null
                && !glance.teamId().equals(referral.offer().teamId());
    }

    private static void clock(ReferralView referral, CaseGlance glance, Instant now, List<String> pending) {
        var clock = referral.clock();
        if (clock != null && clock.running()) {
            glance.firstSeen()
                    .ifPresent(c -> pending.add("face-to-face contact recorded at "
                            + Dates.near(c.tookPlaceAt(), now)
                            + "; the clock keeps running until the front door has applied it."));
        }
    }
}
