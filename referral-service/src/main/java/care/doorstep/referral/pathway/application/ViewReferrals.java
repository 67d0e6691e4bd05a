package care.doorstep.referral.pathway.application;

import care.doorstep.referral.clock.domain.Clocks;
import care.doorstep.referral.clock.domain.TwoHourClock;
import care.doorstep.referral.directory.domain.Directory;
import care.doorstep.referral.directory.domain.Team;
import care.doorstep.referral.pathway.domain.Advice;
import care.doorstep.referral.pathway.domain.AdviceTexts;
import care.doorstep.referral.pathway.domain.InterimPlan;
import care.doorstep.referral.pathway.domain.Narrative;
import care.doorstep.referral.pathway.domain.Referral;
import care.doorstep.referral.pathway.domain.ReferralId;
import care.doorstep.referral.pathway.domain.Referrals;
import care.doorstep.referral.pathway.domain.Referrals.Stored;
import care.doorstep.referral.pathway.domain.Viewer;
import care.doorstep.referral.pathway.domain.Viewer.Sight;
import care.doorstep.referral.person.domain.People;
import care.doorstep.referral.person.domain.Person;
import care.doorstep.referral.person.domain.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Puts referrals together with what is needed to show them, as far as the asker may see. */
@ApplicationScoped
class ViewReferrals {

    private static final Narrative NOTHING_WRITTEN = new Narrative(null, null, null, null, null, null, null, null);

    private final Referrals referrals;
    private final Clocks clocks;
    private final People people;
    private final Directory directory;
    private final AdviceTexts adviceTexts;
    private final Clock clock;

    ViewReferrals(
            Referrals referrals,
            Clocks clocks,
            People people,
            Directory directory,
            AdviceTexts adviceTexts,
            Clock clock) {
        this.referrals = referrals;
        this.clocks = clocks;
        this.people = people;
        this.directory = directory;
        this.adviceTexts = adviceTexts;
        this.clock = clock;
    }

    /** The referrals that the asker may see, in the order given; the others are left out. */
    List<ReferralView> view(List<Stored> all, Viewer asker) {
        Instant now = clock.instant();
        List<Stored> visible = all.stream()
                .filter(stored -> asker.sightOf(stored.referral(), now) != Sight.NONE)
                .toList();
        List<ReferralId> ids = visible.stream().map(ViewReferrals::id).toList();
        Beside beside = new Beside(
                referrals.narratives(ids),
                referrals.interimPlans(ids),
                clocks.of(ids.stream().map(ReferralId::value).toList()),
                people.findAll(visible.stream()
                        .map(s -> s.referral().intake().person())
                        .toList()),
                adviceTexts.of(visible.stream()
                        .flatMap(s -> s.referral().progressMade().stream())
                        .flatMap(progress -> progress.advice().stream())
                        .map(Advice::note)
                        .toList()));
        return visible.stream()
                .map(stored -> view(stored, asker.sightOf(stored.referral(), now), beside))
                .toList();
    }

    /** A referral of which everything is at hand. */
    ReferralView view(SubmitReferral.Submitted submitted, Viewer asker) {
        Referral referral = submitted.stored().referral();
        return view(
                submitted.stored(),
                asker.sightOf(referral, clock.instant()),
                new Beside(
                        Map.of(referral.intake().id(), submitted.narrative()),
                        Map.of(),
                        Map.of(referral.intake().id().value(), submitted.clock()),
                        Map.of(submitted.person().id(), submitted.person()),
                        Map.of()));
    }

    private record Beside(
            Map<ReferralId, Narrative> narratives,
            Map<ReferralId, InterimPlan> plans,
            Map<UUID, TwoHourClock> clocks,
            Map<PersonId, Person> people,
            Map<UUID, String> advice) {}

    private ReferralView view(Stored stored, Sight sight, Beside beside) {
        ReferralId id = id(stored);
        boolean whole = sight == Sight.WHOLE;
        return new ReferralView(
                stored.referral(),
                stored.version(),
                sight,
                beside.narratives().getOrDefault(id, NOTHING_WRITTEN),
                whole ? beside.people().get(stored.referral().intake().person()) : null,
                beside.clocks().get(id.value()),
                whole ? beside.plans().get(id) : null,
                holdingTeam(stored.referral()),
                whole ? beside.advice() : Map.of());
    }

    private @Nullable Team holdingTeam(Referral referral) {
        return referral instanceof Referral.Accepted accepted
                ? directory.team(accepted.acceptance().team()).orElse(null)
                : null;
    }

    private static ReferralId id(Stored stored) {
        return stored.referral().intake().id();
    }
}
