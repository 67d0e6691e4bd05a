package care.doorstep.referral.pathway.application;

import care.doorstep.referral.clock.domain.TwoHourClock;
import care.doorstep.referral.directory.domain.Team;
import care.doorstep.referral.pathway.domain.Holder;
import care.doorstep.referral.pathway.domain.InterimPlan;
import care.doorstep.referral.pathway.domain.Narrative;
import care.doorstep.referral.pathway.domain.Referral;
import care.doorstep.referral.pathway.domain.Referrals.Place;
import care.doorstep.referral.pathway.domain.Viewer.Sight;
import care.doorstep.referral.person.domain.Person;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A referral with what is needed to show it.
 *
 * @param sight how much of it the asker may see
 * @param holdingTeam the team that holds it, where one does and the directory knows it
 * @param advice texts of the advice given, as far as they have arrived
 */
public record ReferralView(
        Referral referral,
        long version,
        Sight sight,
        Narrative narrative,
        @Nullable Person person,
        @Nullable TwoHourClock clock,
        @Nullable InterimPlan interimPlan,
        @Nullable Team holdingTeam,
        Map<UUID, String> advice) {

    public Holder holder() {
        Instant due = clock instanceof TwoHourClock.Running running ? running.dueAt() : null;
        return Holder.of(referral, due);
    }

    /** Where it stands in the worklist. */
    public Place place() {
        Instant due = clock instanceof TwoHourClock.Running running ? running.dueAt() : Place.NO_CLOCK;
        return new Place(due, referral.intake().receivedAt(), referral.intake().id());
    }

    @Override
    public String toString() {
        return "ReferralView[" + referral.intake().id() + "]";
    }
}
