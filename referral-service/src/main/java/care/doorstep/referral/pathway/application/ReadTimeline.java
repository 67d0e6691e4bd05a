package care.doorstep.referral.pathway.application;

import care.doorstep.platform.outbox.Journal;
import care.doorstep.platform.outbox.JournalEntry;
import care.doorstep.referral.person.application.ReadPeople;
import care.doorstep.referral.person.domain.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What this service has stated about a person, the newest first, for those who may read about the person. */
@ApplicationScoped
public class ReadTimeline {

    private static final int LATEST = 200;
    private static final String REFERRAL_EVENTS = "referral.";

    private final ReadPeople people;
    private final Journal journal;

    ReadTimeline(ReadPeople people, Journal journal) {
        this.people = people;
        this.journal = journal;
    }

    public List<JournalEntry> about(PersonId person) {
        people.read(person);
        return journal.about(person.value(), LATEST).stream()
                .filter(entry -> entry.type().startsWith(REFERRAL_EVENTS))
                .toList();
    }
}
