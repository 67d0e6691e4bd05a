package care.doorstep.gateway.caseload;

import care.doorstep.gateway.words.Countdown;
import care.doorstep.gateway.words.Identifiers;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A person's case with a team. */
public record CaseView(
        String caseId,
        String referralId,
        @Nullable String personId,
        @Nullable String personStatus,
        @Nullable PersonCopy person,
        String teamId,
        String state,
        @Nullable String priority,
        @Nullable String reason,
        @Nullable String reasonText,
        @Nullable Instant offeredAt,
        @Nullable Instant expiresAt,
        @Nullable Instant clockDueAt,
        @Nullable Instant acceptedAt,
        @Nullable String namedClinician,
        @Nullable Advice advice,
        @Nullable Instant endedAt,
        List<Contact> contacts) {

    private static final String WITHHELD = "No longer this team's to see";

    public CaseView {
        contacts = Objects.requireNonNullElse(contacts, List.of());
    }

    public record PersonCopy(
            @Nullable String family,
            @Nullable String given,
            @Nullable LocalDate birthDate,
            @Nullable String nhsNumber) {}

    public record Advice(@Nullable String text, @Nullable Instant at) {}

    public record Contact(
            @Nullable String mechanism,
            @Nullable String outcome,
            @Nullable Instant tookPlaceAt,
            @Nullable String note) {

        boolean stopsClock() {
            return "face-to-face".equals(mechanism) && "seen".equals(outcome);
        }
    }

    public String name() {
        if (person != null) {
            return Identifiers.name(person.family(), person.given());
        }
        return withheld() ? WITHHELD : "Name has not arrived yet";
    }

    /** A text of this case, or why there is none: hidden from this team is not the same as not recorded. */
    public String told(@Nullable String text) {
        if (text != null && !text.isBlank()) {
            return text;
        }
        return withheld() ? WITHHELD : "Not recorded";
    }

    private boolean withheld() {
        return "withheld".equals(personStatus);
    }

    public boolean in(String... states) {
        return List.of(states).contains(state);
    }

    public boolean accepted() {
        return in("accepted", "accepted-provisional");
    }

    /** Not pending work: answered, lapsed or over. */
    public boolean over() {
        return !in("offered") && !accepted();
    }

    /** Running clocks first, by when they are due. */
    Instant urgency() {
        if (seen().isPresent()) {
            return Instant.MAX;
        }
        return clockDueAt != null ? clockDueAt : Objects.requireNonNullElse(expiresAt, Instant.MAX);
    }

    /** As far as the team's own list tells: due until the person has been seen face to face. */
    public Countdown countdown(Instant now) {
        return seen().map(at -> Countdown.seen(at, clockDueAt, now)).orElseGet(() -> Countdown.due(clockDueAt, now));
    }

    private Optional<Instant> seen() {
        return contacts.stream()
                .filter(Contact::stopsClock)
                .map(Contact::tookPlaceAt)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder());
    }

    public Countdown answerBy(Instant now) {
        return Countdown.due(expiresAt, now);
    }

    @Override
    public String toString() {
        return "CaseView[" + caseId + "]";
    }
}
