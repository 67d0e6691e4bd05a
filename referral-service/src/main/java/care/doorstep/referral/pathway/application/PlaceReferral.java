package care.doorstep.referral.pathway.application;

import care.doorstep.referral.clock.application.ReferralClock;
import care.doorstep.referral.directory.domain.Directory;
import care.doorstep.referral.directory.domain.TeamId;
import care.doorstep.referral.pathway.domain.Intake;
import care.doorstep.referral.pathway.domain.InterimPlan;
import care.doorstep.referral.pathway.domain.Notes;
import care.doorstep.referral.pathway.domain.Referral.Accepted;
import care.doorstep.referral.pathway.domain.Referral.Closed;
import care.doorstep.referral.pathway.domain.Referral.Offered;
import care.doorstep.referral.pathway.domain.Referral.Received;
import care.doorstep.referral.pathway.domain.Referral.WithHub;
import care.doorstep.referral.pathway.domain.Referral.Withdrawn;
import care.doorstep.referral.pathway.domain.ReferralId;
import care.doorstep.referral.pathway.domain.Referrals;
import care.doorstep.referral.pathway.domain.Referrals.Stored;
import care.doorstep.referral.pathway.domain.TransitionNotAllowed;
import care.doorstep.referral.pathway.domain.Viewer;
import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The hub finds a team, and says how the person is kept safe meanwhile. */
@ApplicationScoped
public class PlaceReferral {

    /**
     * @param coordinatorName for display
     * @param interimPlan how the person is kept safe meanwhile, in words
     * @param reviewAt when the hub looks again
     */
    public record Placement(
            TeamId team,
            String coordinatorName,
            @Nullable String interimPlan,
            @Nullable Instant reviewAt) {}

    private final OpenReferral open;
    private final Referrals referrals;
    private final Directory directory;
    private final ReferralClock referralClock;
    private final Notes notes;
    private final OfferRulesInForce rules;
    private final Clock clock;

    PlaceReferral(
            OpenReferral open,
            Referrals referrals,
            Directory directory,
            ReferralClock referralClock,
            Notes notes,
            OfferRulesInForce rules,
            Clock clock) {
        this.open = open;
        this.referrals = referrals;
        this.directory = directory;
        this.referralClock = referralClock;
        this.notes = notes;
        this.rules = rules;
        this.clock = clock;
    }

    @Transactional
    public Stored place(ReferralId id, long seenVersion, Placement placement, Viewer coordinator) {
        Stored stored = open.byFrontDoor(id, seenVersion, coordinator);
        TeamId team = placement.team();
        if (directory.team(team).isEmpty()) {
            throw new SubmissionRefused("/teamId", "is not a team of this county");
        }
        Instant now = clock.instant();
        Instant due = referralClock.dueAt(id.value()).orElse(null);
        String by = coordinator.userId();
        Stored placed = referrals.save(
                stored,
                switch (stored.referral()) {
                    case WithHub h -> h.rePlace(team, by, now, rules.rules(), due);
                    case Offered o -> o.rePlace(team, by, now, rules.rules(), due);
                    case Received _, Accepted _, Withdrawn _, Closed _ ->
                        throw new TransitionNotAllowed(stored.referral(), "placed by the hub");
                });
        keepSafe(placed.referral().intake(), placement, coordinator, now);
        return placed;
    }

    private void keepSafe(Intake intake, Placement placement, Viewer coordinator, Instant now) {
        String plan = placement.interimPlan();
        if (plan == null || plan.isBlank()) {
            return;
        }
        InterimPlan interim = new InterimPlan(UuidCreator.getTimeOrderedEpoch(), plan, placement.reviewAt());
        referrals.keep(intake.id(), interim);
        notes.publish(new Notes.Note(
                interim.note(),
                intake.person(),
                intake.id(),
                Notes.Note.Kind.SAFETY_PLAN,
                plan,
                placement.coordinatorName(),
                coordinator.organisation(),
                now,
                intake.correlationId()));
    }
}
