package care.doorstep.careplan.plan.domain;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Something that somebody is to do, towards a goal where one is named. */
public record Action(
        ActionId id,
        Task task,
        Professional plannedBy,
        Instant plannedAt,
        @Nullable Acknowledgement acknowledgement,
        @Nullable Completion completion) {

    /** What is to be done, by whom and by when. An instruction is a task for a care agency. */
    public record Task(
            ActionKind kind,
            String what,
            @Nullable GoalId goalId,
            String ownerOrganisation,
            @Nullable Discipline ownerDiscipline,
            @Nullable LocalDate dueOn) {

        @Override
        public String toString() {
            return "Task[" + kind + ", " + ownerOrganisation + "]";
        }
    }

    public record Acknowledgement(Professional by, Instant at) {}

    public record Completion(@Nullable String note, Professional by, Instant at) {

        @Override
        public String toString() {
            return "Completion[" + at + "]";
        }
    }

    /** An instruction is its owner's alone: to anybody else it does not exist. */
    boolean isInstructionFor(String organisation) {
        return task.kind() == ActionKind.INSTRUCTION && task.ownerOrganisation().equals(organisation);
    }

    Action acknowledged(Acknowledgement by) {
        return new Action(id, task, plannedBy, plannedAt, by, completion);
    }

    Action completed(Completion done) {
        return new Action(id, task, plannedBy, plannedAt, acknowledgement, done);
    }

    @Override
    public String toString() {
        return "Action[" + id + "]";
    }
}
