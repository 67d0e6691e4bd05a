package care.doorstep.referral.pathway.application;

import care.doorstep.platform.access.PersonAccess;
import care.doorstep.referral.pathway.domain.Flag;
import care.doorstep.referral.pathway.domain.ReferralId;
import care.doorstep.referral.pathway.domain.ReferralNotFound;
import care.doorstep.referral.pathway.domain.ReferralState;
import care.doorstep.referral.pathway.domain.Referrals;
import care.doorstep.referral.pathway.domain.Referrals.Place;
import care.doorstep.referral.pathway.domain.Referrals.Query;
import care.doorstep.referral.pathway.domain.Referrals.Stored;
import care.doorstep.referral.pathway.domain.Viewer;
import care.doorstep.referral.pathway.domain.Viewer.Sight;
import care.doorstep.referral.person.domain.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads referrals. The front door sees all, a partner what it submitted, a team what it was offered. Audited. */
@ApplicationScoped
public class ReadReferrals {

    /** What part of the worklist is asked for. */
    public record Selection(
            List<ReferralState> states,
            @Nullable Flag flag,
            @Nullable Place after,
            int limit) {}

    /**
     * @param next where the next page begins; null on the last
     */
    public record Worklist(
            List<ReferralView> items, @Nullable Place next) {}

    private final Referrals referrals;
    private final ViewReferrals views;
    private final PersonAccess access;
    private final Clock clock;

    ReadReferrals(Referrals referrals, ViewReferrals views, PersonAccess access, Clock clock) {
        this.referrals = referrals;
        this.views = views;
        this.access = access;
        this.clock = clock;
    }

    public ReferralView read(ReferralId id, Viewer asker) {
        Stored stored = referrals.find(id).orElseThrow(ReferralNotFound::new);
        PersonId person = stored.referral().intake().person();
        if (asker.sightOf(stored.referral(), clock.instant()) == Sight.NONE) {
            access.denied("referral", person.value());
            throw new ReferralNotFound();
        }
        access.requireRead(person.value(), "referral", true);
        return views.view(List.of(stored), asker).getFirst();
    }

    /** The referral as it is after the asker's own command. */
    public ReferralView justChanged(Stored stored, Viewer asker) {
        return views.view(List.of(stored), asker).getFirst();
    }

    /** A referral as it is after the asker's own submission. */
    public ReferralView justSubmitted(SubmitReferral.Submitted submitted, Viewer asker) {
        return views.view(submitted, asker);
    }

    public Worklist worklist(Selection selection, Viewer asker) {
        List<Stored> page = referrals.worklist(new Query(
                selection.states(),
                selection.flag(),
                asker.frontDoor() ? null : asker.organisation(),
                selection.after(),
                selection.limit() + 1));
        boolean more = page.size() > selection.limit();
        List<ReferralView> shown = views.view(more ? page.subList(0, selection.limit()) : page, asker);
        access.listed(
                "referrals",
                shown.stream()
                        .map(view -> view.referral().intake().person().value())
                        .toList());
        return new Worklist(shown, more && !shown.isEmpty() ? shown.getLast().place() : null);
    }

    /** All of a person's referrals that the asker may see, the newest first. */
    public List<ReferralView> about(PersonId person, Viewer asker) {
        List<ReferralView> visible = views.view(referrals.about(person), asker);
        access.requireRead(person.value(), "referrals", !visible.isEmpty());
        return visible;
    }
}
