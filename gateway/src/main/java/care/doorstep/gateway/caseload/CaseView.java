package care.doorstep.gateway.caseload;

import care.doorstep.gateway.words.Countdown;
import care.doorstep.gateway.words.Identifiers;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
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
            @Nullable String note) {}

    public String name() {
        if (person != null) {
            return Identifiers.name(person.family(), person.given());
        }
        return "withheld".equals(personStatus) ? "No longer this team's to see" : "Name has not arrived yet";
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

    public Instant urgency() {
        return clockDueAt != null ? clockDueAt : Objects.requireNonNullElse(expiresAt, Instant.MAX);
    }

    public Countdown answerBy(Instant now) {
        return Countdown.due(expiresAt, now);
    }

    @Override
    public String toString() {
        return "CaseView[" + caseId + "]";
    }
}
