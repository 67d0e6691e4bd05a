package care.doorstep.referral.pathway.domain;

import care.doorstep.referral.person.domain.PersonId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The stored referrals. */
public interface Referrals {

    /** A referral and the version it was read at. */
    record Stored(Referral referral, long version) {}

    Optional<Stored> find(ReferralId id);

    /** The referral, locked until the transaction ends. */
    Stored lock(ReferralId id);

    List<Stored> about(PersonId person);

    /** Offered referrals whose offer has run out by now. */
    List<ReferralId> expiredOffers(Instant now, int limit);

    /** Stores a new referral with what the referrer wrote, and states the events. */
    Stored add(Step<Referral.Received> step, Narrative narrative);

    /** Stores the next state and states the events. Nothing happens when the step has none. */
    Stored save(Stored before, Step<? extends Referral> step);

    Map<ReferralId, Narrative> narratives(Collection<ReferralId> ids);

    Map<ReferralId, InterimPlan> interimPlans(Collection<ReferralId> ids);

    void keep(ReferralId id, InterimPlan plan);

    /** The worklist: what is due first comes first, then what came first. */
    List<Stored> worklist(Query query);

    /**
     * @param states only these; empty for all
     * @param submittedBy only those of this organisation
     * @param after continue after this place
     */
    record Query(
            List<ReferralState> states,
            @Nullable Flag flag,
            @Nullable String submittedBy,
            @Nullable Place after,
            int limit) {}

    /** A place in the worklist. Without a running clock, {@code due} is {@link #NO_CLOCK}. */
    record Place(Instant due, Instant receivedAt, ReferralId id) {

        public static final Instant NO_CLOCK = Instant.parse("9999-12-31T00:00:00Z");
    }
}
