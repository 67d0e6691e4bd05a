package care.doorstep.careplan.relationship.kafka;

import care.doorstep.careplan.relationship.domain.BreakGlass;
import care.doorstep.careplan.relationship.domain.Relationship;
import care.doorstep.careplan.relationship.domain.RelationshipEvents;
import care.doorstep.careplan.relationship.domain.Relationships;
import care.doorstep.platform.outbox.Journal;
import care.doorstep.platform.outbox.NewEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** States snapshots of relationships, and broken glass. */
@ApplicationScoped
class RelationshipPublisher implements RelationshipEvents {

    private final Journal journal;
    private final Clock clock;

    RelationshipPublisher(Journal journal, Clock clock) {
        this.journal = journal;
        this.clock = clock;
    }

    record RelationshipChanged(UUID personId, long version, List<Row> relationships) {}

    record Row(
            String organisation,
            @Nullable String teamId,
            @Nullable String userId,
            String basis,
            Instant from,
            @Nullable Instant until) {

        static Row of(Relationship r) {
            return new Row(r.organisation(), r.teamId(), r.userId(), r.basis().code(), r.from(), r.until());
        }
    }

    record BreakGlassOpened(
            UUID personId, String userId, String organisation, String reasonCode, Instant at, Instant expiresAt) {}

    @Override
    public void changed(Relationships snapshot) {
        var person = snapshot.personId().value();
        var rows = snapshot.snapshot().stream().map(Row::of).toList();
        journal.append(NewEvent.of(
                "doorstep.relationship.v1",
                person,
                "relationship.changed",
                new RelationshipChanged(person, snapshot.version(), rows),
                clock.instant()));
    }

    @Override
    public void glassBroken(BreakGlass opened) {
        var person = opened.personId().value();
        var data = new BreakGlassOpened(
                person,
                opened.userId(),
                opened.organisation(),
                opened.reasonCode().code(),
                opened.at(),
                opened.expiresAt());
        journal.append(NewEvent.of("doorstep.careplan.v1", person, "careplan.break-glass-opened", data, opened.at()));
    }
}
