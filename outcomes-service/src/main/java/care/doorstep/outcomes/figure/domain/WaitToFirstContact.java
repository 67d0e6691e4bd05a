package care.doorstep.outcomes.figure.domain;

import care.doorstep.outcomes.fact.domain.Fact;
import care.doorstep.outcomes.fact.domain.Fact.ContactRecorded;
import care.doorstep.outcomes.fact.domain.Fact.ReferralReceived;
import care.doorstep.outcomes.fact.domain.FirstContact;
import care.doorstep.outcomes.fact.domain.Period;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The median of the minutes from the receipt of a referral to the first contact in which the person was seen, for
 * referrals received in the period. A visit that found nobody in is no contact.
 */
public final class WaitToFirstContact {

    private WaitToFirstContact() {}

    public static Tally of(List<Fact> receiptsAndContacts, Period period) {
        var waits = new ArrayList<Long>();
        var evidence = new ArrayList<Evidence>();
        var waiting = 0L;
        for (var heap : ByReferral.group(receiptsAndContacts).values()) {
            var received = receipt(heap, period);
            if (received == null) {
                continue;
            }
            var contact = FirstContact.seen(heap);
            if (contact.isPresent()) {
                var minutes = FirstContact.minutes(received, contact.get());
                waits.add(minutes);
                evidence.add(evidence(received, contact.get(), minutes));
            } else {
                waiting++;
            }
        }
        var median = median(waits);
        return new Tally(null, (long) waits.size(), median, reading(median, waits.size(), waiting), evidence);
    }

    private static @Nullable ReferralReceived receipt(List<Fact> heap, Period period) {
        return heap.stream()
                .filter(ReferralReceived.class::isInstance)
                .map(ReferralReceived.class::cast)
                .filter(r -> period.contains(r.at()))
                .findFirst()
                .orElse(null);
    }

    private static Evidence evidence(ReferralReceived received, ContactRecorded contact, long minutes) {
        return new Evidence(
                contact.origin(),
                Counted.VALUE,
                minutes + " minutes after receipt",
                List.of(received.origin().eventId()));
    }

    /** The middle value, or the mean of the two middle ones; null of nothing. */
    static @Nullable BigDecimal median(List<Long> values) {
        if (values.isEmpty()) {
            return null;
        }
        var sorted = values.stream().sorted().toList();
        var middle = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? BigDecimal.valueOf(sorted.get(middle))
                : BigDecimal.valueOf((sorted.get(middle - 1) + sorted.get(middle)) * 5, 1);
    }

    private static String reading(@Nullable BigDecimal median, int seen, long waiting) {
        var open = waiting == 0
                ? ""
                : " " + Words.count(waiting, "referral has", "referrals have") + " no contact recorded yet.";
        return median == null
                ? "Nobody referred in this period has been seen yet." + open
                : "Half of the " + Words.count(seen, "person", "people") + " seen waited "
                        + median.stripTrailingZeros().toPlainString()
                        + " minutes or less from referral to first contact."
                        + open;
    }
}
