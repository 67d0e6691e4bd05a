package care.doorstep.caseload.casework.application;

import care.doorstep.caseload.casework.domain.Cases;
import care.doorstep.caseload.neighbourhood.domain.Neighbourhoods;
import care.doorstep.caseload.neighbourhood.domain.Team;
import care.doorstep.caseload.neighbourhood.domain.TeamId;
import care.doorstep.caseload.person.domain.PersonId;
import care.doorstep.platform.outbox.Journal;
import care.doorstep.platform.outbox.JournalEntry;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What teams did for a person, newest first, read from the journal. */
@ApplicationScoped
public class ShowTimeline {
    private static final int LONGEST = 200;

    private final Journal journal;
    private final Cases cases;
    private final Neighbourhoods neighbourhoods;
    private final CaseAccess access;

    ShowTimeline(Journal journal, Cases cases, Neighbourhoods neighbourhoods, CaseAccess access) {
        this.journal = journal;
        this.cases = cases;
        this.neighbourhoods = neighbourhoods;
        this.access = access;
    }

    /** One thing that happened, in a sentence. */
    public record Entry(
            UUID eventId,
            String type,
            Instant at,
            @Nullable String actor,
            @Nullable String organisation,
            @Nullable String referralId,
            String summary) {}

    @Transactional
    public List<Entry> about(PersonId person) {
        access.requireReader(person, cases.about(person), "timeline");
        return journal.about(person.value(), LONGEST).stream()
                .flatMap(this::entry)
                .toList();
    }

    private Stream<Entry> entry(JournalEntry fact) {
        var summary = summary(fact);
        if (summary == null) {
            return Stream.empty();
        }
        return Stream.of(new Entry(
                fact.id(),
                fact.type(),
                happenedAt(fact),
                text(fact.data(), "namedClinician"),
                text(fact.data(), "organisation"),
                text(fact.data(), "referralId"),
                summary));
    }

    /** Null for what the timeline of another service tells, such as a note. */
    private @Nullable String summary(JournalEntry fact) {
        var data = fact.data();
        return switch (fact.type()) {
            case "caseload.allocated" -> team(data) + " accepted the referral";
            case "caseload.declined-with-advice" -> team(data) + " declined as outside its competency, with advice";
            case "caseload.capacity-escalated" -> team(data) + " is full: the hub was asked to place the referral";
            case "caseload.contact-recorded" -> team(data) + ": " + contact(data);
            case "caseload.discharged" -> team(data) + " discharged the person (" + words(data, "reason") + ")";
            default -> null;
        };
    }

    private static String contact(JsonNode data) {
        return words(data, "mechanism") + " contact, " + words(data, "outcome");
    }

    private static Instant happenedAt(JournalEntry fact) {
        var tookPlaceAt = text(fact.data(), "tookPlaceAt");
        return tookPlaceAt == null ? fact.time() : Instant.parse(tookPlaceAt);
    }

    private String team(JsonNode data) {
        var id = data.path("teamId").asText();
        return neighbourhoods.team(new TeamId(id)).map(Team::name).orElse(id);
    }

    private static String words(JsonNode data, String field) {
        return data.path(field).asText().replace('-', ' ');
    }

    private static @Nullable String text(JsonNode data, String field) {
        return data.path(field).textValue();
    }
}
