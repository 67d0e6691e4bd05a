package care.doorstep.careplan.plan.domain;

import java.time.Instant;
import java.util.List;

/** What has happened to a plan. The words stay in this service: what is published are ids and codes. */
public sealed interface PlanEvent {

    Identity plan();

    Instant at();

    /** A draft opened. */
    record Created(Identity plan) implements PlanEvent {
        @Override
        public Instant at() {
            return plan.createdAt();
        }
    }

    /** A discipline assessed. */
    record AssessmentRecorded(Identity plan, Assessment assessment) implements PlanEvent {
        @Override
        public Instant at() {
            return assessment.assessedAt();
        }
    }

    /** Goals were agreed. */
    record GoalsAgreed(Identity plan, List<Goal> goals, AgreedWith with, Instant at) implements PlanEvent {}

    /** A case conference decided. */
    record MdtDecisionRecorded(Identity plan, MdtDecision decision) implements PlanEvent {
        @Override
        public Instant at() {
            return decision.at();
        }
    }

    /** Somebody is to do something. */
    record ActionPlanned(Identity plan, Action action) implements PlanEvent {
        @Override
        public Instant at() {
            return action.plannedAt();
        }
    }

    /** It is done. */
    record ActionCompleted(Identity plan, Action action, String organisation, Instant at) implements PlanEvent {}

    /** The agency has read its instruction. */
    record InstructionAcknowledged(Identity plan, Action instruction, String organisation, Instant at)
            implements PlanEvent {}

    /** A contingency was planned. */
    record ContingencyRaised(Identity plan, Contingency contingency) implements PlanEvent {
        @Override
        public Instant at() {
            return contingency.at();
        }
    }

    /** The basis for sharing was recorded. */
    record ConsentRecorded(Identity plan, Consent consent) implements PlanEvent {
        @Override
        public Instant at() {
            return consent.at();
        }
    }

    /** The person has a named coordinator. */
    record CoordinatorNamed(Identity plan, Coordination named, Instant at) implements PlanEvent {}

    /** About me was written. */
    record PreferencesRecorded(Identity plan, Instant at) implements PlanEvent {}

    /** Somebody asked about allergies. */
    record AllergiesRecorded(Identity plan, Allergies answer, Instant at) implements PlanEvent {}

    /** Goals were scored. */
    record Reviewed(Identity plan, Review review) implements PlanEvent {
        @Override
        public Instant at() {
            return review.at();
        }
    }
}
