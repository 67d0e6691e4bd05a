package care.doorstep.outcomes.fact.domain;

import care.doorstep.outcomes.fact.domain.Fact.ContactRecorded;
import care.doorstep.outcomes.fact.domain.Fact.ReferralReceived;
import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** The first time a person was seen for a referral, whenever it was written down. */
public final class FirstContact {

    private FirstContact() {}

    public static Optional<ContactRecorded> seen(Collection<Fact> factsOfOneReferral) {
        return factsOfOneReferral.stream()
                .filter(ContactRecorded.class::isInstance)
                .map(ContactRecorded.class::cast)
                .filter(ContactRecorded::seen)
                .min(Comparator.comparing(ContactRecorded::at).thenComparing(Fact::origin, Origin.OLDEST_FIRST));
    }

    /** Whole minutes from receipt; 0 for somebody seen before the referral was written down. */
    public static long minutes(ReferralReceived received, ContactRecorded contact) {
        return Math.max(0, Duration.between(received.at(), contact.at()).toMinutes());
    }
}
