package care.doorstep.outcomes.fact.domain;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The facts taken from other services' events: a projection, so it can be forgotten and read again. */
public interface Facts {

    /** Keeps facts; one already kept stays as it is. */
    void add(Context context, List<Fact> facts);

    void forget(Context context);

    /** Facts of these kinds that happened in the selection. */
    List<Fact> during(Selection selection, Set<Class<? extends Fact>> kinds);

    /** Facts of these kinds, whenever they happened, of each referral that has an {@code anchor} in the selection. */
    List<Fact> ofReferralsWith(Class<? extends Fact> anchor, Selection selection, Set<Class<? extends Fact>> kinds);

    List<Fact> about(UUID personId);

    /** True where this organisation made the referral and the referral is about this person. */
    boolean submittedBy(String organisation, UUID referralId, UUID personId);

    /** False only where the referral is known to be about somebody else. */
    boolean mayBeAbout(UUID referralId, UUID personId);
}
