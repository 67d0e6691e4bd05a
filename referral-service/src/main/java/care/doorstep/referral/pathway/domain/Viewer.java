package care.doorstep.referral.pathway.domain;

import care.doorstep.referral.directory.domain.TeamId;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Predicate;

/**
 * Somebody who asks about referrals.
 *
 * @param organisation ODS code
 * @param frontDoor whether they work the queue of the single point of access
 * @param referrer whether they submit referrals for their organisation
 * @param inTeam which teams they belong to
 */
public record Viewer(
        String userId, String organisation, boolean frontDoor, boolean referrer, Predicate<TeamId> inTeam) {

    /** How long after the end of a referral those who worked on it may still look. */
    public static final Duration AFTERWARDS = Duration.ofDays(30);

    /** How much of a referral somebody may see. */
    public enum Sight {
        /** Everything the pathway knows, with the person. */
        WHOLE,
        /** What they submitted and how it goes; not the person, nor what clinicians wrote. */
        OWN_SUBMISSION,
        /** Not even that it exists. */
        NONE
    }

    public Sight sightOf(Referral referral, Instant now) {
        if (frontDoor || holds(referral, now)) {
            return Sight.WHOLE;
        }
        Intake intake = referral.intake();
        boolean submitted = referrer
                ? intake.referringOrganisation().equals(organisation)
                : intake.submittedBy().equals(userId);
        return submitted ? Sight.OWN_SUBMISSION : Sight.NONE;
    }

    private boolean holds(Referral referral, Instant now) {
        return switch (referral) {
            case Referral.Offered o -> inTeam.test(o.offer().team());
            case Referral.Accepted a -> inTeam.test(a.acceptance().team());
            case Referral.Closed c ->
                c.endedWithin(AFTERWARDS, now) && inTeam.test(c.acceptance().team());
            case Referral.Received _, Referral.WithHub _, Referral.Withdrawn _ -> false;
        };
    }
}
