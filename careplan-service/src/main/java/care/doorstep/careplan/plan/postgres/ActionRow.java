package care.doorstep.careplan.plan.postgres;

import care.doorstep.careplan.plan.domain.Action;
import care.doorstep.careplan.plan.domain.Action.Acknowledgement;
import care.doorstep.careplan.plan.domain.Action.Completion;
import care.doorstep.careplan.plan.domain.Action.Task;
import care.doorstep.careplan.plan.domain.ActionId;
import care.doorstep.careplan.plan.domain.ActionKind;
import care.doorstep.careplan.plan.domain.Coded;
import care.doorstep.careplan.plan.domain.Discipline;
import care.doorstep.careplan.plan.domain.GoalId;
import care.doorstep.careplan.plan.domain.Professional;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "action")
class ActionRow extends EntryRow {

    @Id
    public UUID actionId;

    public String kind;
    public String what;
    public @Nullable UUID goalId;
    public String ownerOrganisation;
    public @Nullable String ownerDiscipline;
    public @Nullable LocalDate dueOn;
    public String plannedById;
    public String plannedByName;
    public String plannedByOrg;
    public Instant plannedAt;
    public @Nullable String acknowledgedById;
    public @Nullable String acknowledgedByName;
    public @Nullable String acknowledgedByOrg;
    public @Nullable Instant acknowledgedAt;
    public @Nullable String completedById;
    public @Nullable String completedByName;
    public @Nullable String completedByOrg;
    public @Nullable Instant completedAt;
    public @Nullable String completionNote;

    static ActionRow of(Action a) {
        var row = new ActionRow();
        row.actionId = a.id().value();
        row.take(a.task());
        row.plannedById = a.plannedBy().userId();
        row.plannedByName = a.plannedBy().name();
        row.plannedByOrg = a.plannedBy().organisation();
        row.plannedAt = a.plannedAt();
        row.take(a.acknowledgement());
        row.take(a.completion());
        return row;
    }

    Action toDomain() {
        return new Action(
                new ActionId(actionId),
                task(),
                new Professional(plannedById, plannedByName, plannedByOrg),
                plannedAt,
                acknowledgement(),
                completion());
    }

    private void take(Task task) {
        this.kind = task.kind().code();
        this.what = task.what();
        this.goalId = task.goalId() == null ? null : task.goalId().value();
        this.ownerOrganisation = task.ownerOrganisation();
        this.ownerDiscipline =
                task.ownerDiscipline() == null ? null : task.ownerDiscipline().code();
        this.dueOn = task.dueOn();
    }

    private void take(@Nullable Acknowledgement acknowledgement) {
        if (acknowledgement != null) {
            this.acknowledgedById = acknowledgement.by().userId();
            this.acknowledgedByName = acknowledgement.by().name();
            this.acknowledgedByOrg = acknowledgement.by().organisation();
            this.acknowledgedAt = acknowledgement.at();
        }
    }

    private void take(@Nullable Completion completion) {
        if (completion != null) {
            this.completedById = completion.by().userId();
            this.completedByName = completion.by().name();
            this.completedByOrg = completion.by().organisation();
            this.completedAt = completion.at();
            this.completionNote = completion.note();
        }
    }

    private Task task() {
        return new Task(
                Coded.of(ActionKind.class, kind),
                what,
                goalId == null ? null : new GoalId(goalId),
                ownerOrganisation,
                ownerDiscipline == null ? null : Coded.of(Discipline.class, ownerDiscipline),
                dueOn);
    }

    private @Nullable Acknowledgement acknowledgement() {
        return acknowledgedAt == null
                ? null
                : new Acknowledgement(
                        new Professional(acknowledgedById, acknowledgedByName, acknowledgedByOrg), acknowledgedAt);
    }

    private @Nullable Completion completion() {
        return completedAt == null
                ? null
                : new Completion(
                        completionNote, new Professional(completedById, completedByName, completedByOrg), completedAt);
    }
}
