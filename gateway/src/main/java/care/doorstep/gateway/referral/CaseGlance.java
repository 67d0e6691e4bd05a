package care.doorstep.gateway.referral;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The team's side of a referral, as far as the referral's page compares it with its own. */
public record CaseGlance(String caseId, @Nullable String teamId, String state, List<Contact> contacts) {

    public CaseGlance {
        contacts = Objects.requireNonNullElse(contacts, List.of());
    }

    public record Contact(
            @Nullable String mechanism, @Nullable String outcome, Instant tookPlaceAt) {

        boolean stopsClock() {
            return "face-to-face".equals(mechanism) && "seen".equals(outcome);
        }
    }

    public Optional<Contact> firstSeen() {
        return contacts.stream().filter(Contact::stopsClock).min(java.util.Comparator.comparing(Contact::tookPlaceAt));
    }
}
