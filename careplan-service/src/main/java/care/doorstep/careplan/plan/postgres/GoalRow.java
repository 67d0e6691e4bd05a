package care.doorstep.careplan.plan.postgres;

import care.doorstep.careplan.plan.domain.AgreedWith;
import care.doorstep.careplan.plan.domain.Attainment;
import care.doorstep.careplan.plan.domain.Coded;
import care.doorstep.careplan.plan.domain.Goal;
import care.doorstep.careplan.plan.domain.GoalId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "goal")
class GoalRow extends EntryRow {

    @Id
    public UUID goalId;

    public String text;
    public @Nullable Integer importance;
    public String agreedWith;
    public Instant agreedAt;
    public @Nullable String attainment;

    static GoalRow of(Goal g) {
        var row = new GoalRow();
        row.goalId = g.id().value();
        row.text = g.text();
        row.importance = g.importance();
        row.agreedWith = g.agreedWith().code();
        row.agreedAt = g.agreedAt();
        row.attainment = g.attainment() == null ? null : g.attainment().code();
        return row;
    }

    Goal toDomain() {
        return new Goal(
                new GoalId(goalId),
                text,
                importance,
                Coded.of(AgreedWith.class, agreedWith),
                agreedAt,
                attainment == null ? null : Coded.of(Attainment.class, attainment));
    }
}
