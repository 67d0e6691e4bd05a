package care.doorstep.referral.pathway.application;

import care.doorstep.platform.security.FrontDoor;
import care.doorstep.referral.pathway.domain.ReferralState;
import care.doorstep.referral.pathway.domain.Referrals;
import care.doorstep.referral.pathway.domain.Referrals.Place;
import care.doorstep.referral.pathway.domain.Referrals.Query;
import care.doorstep.referral.pathway.domain.Referrals.Stored;
import care.doorstep.referral.pathway.domain.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Every referral on which somebody has work to do, what is due first first; for the service itself, not for a caller. */
@ApplicationScoped
public class ReadOpenWork {

    private static final List<ReferralState> OPEN =
            List.of(ReferralState.RECEIVED, ReferralState.OFFERED, ReferralState.WITH_HUB, ReferralState.ACCEPTED);
    private static final int AT_ONCE = 500;

    private final Referrals referrals;
    private final ViewReferrals views;
    private final Viewer itself;

    ReadOpenWork(Referrals referrals, ViewReferrals views, FrontDoor frontDoor) {
        this.referrals = referrals;
        this.views = views;
        this.itself = new Viewer("referral-service", frontDoor.organisation(), true, false, _ -> false);
    }

    @Transactional
    public List<ReferralView> all() {
        var all = new ArrayList<ReferralView>();
        List<ReferralView> page = page(null);
        all.addAll(page);
        while (page.size() == AT_ONCE) {
            page = page(page.getLast().place());
            all.addAll(page);
        }
        return all;
    }

    private List<ReferralView> page(@Nullable Place after) {
        List<Stored> stored = referrals.worklist(new Query(OPEN, null, null, after, AT_ONCE));
        return views.view(stored, itself);
    }
}
