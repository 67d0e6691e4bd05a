package care.doorstep.outcomes.fact.kafka;

import care.doorstep.outcomes.fact.domain.Context;
import care.doorstep.outcomes.fact.domain.Fact;
import care.doorstep.outcomes.fact.domain.Facts;
import care.doorstep.platform.inbox.ReceivedEvent;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps plans, assessments, goals and reviews. */
@Singleton
class CareplanFacts extends FactProjection {

    CareplanFacts(Facts facts) {
        super(facts, Context.CAREPLAN, "doorstep.careplan.v1");
    }

    @Override
    Optional<Fact> fact(ReceivedEvent event) {
        return switch (event.type()) {
            case "careplan.created" -> Optional.of(event.as(Created.class).fact(event));
            case "careplan.assessment-recorded" ->
                Optional.of(event.as(Assessed.class).fact(event));
            case "careplan.goals-agreed" -> Optional.of(event.as(Agreed.class).fact(event));
            case "careplan.reviewed" -> Optional.of(event.as(Reviewed.class).fact(event));
            default -> Optional.empty();
        };
    }

    record Created(UUID planId, UUID personId, UUID referralId, Instant createdAt) {
        Fact fact(ReceivedEvent event) {
            return new Fact.PlanCreated(Origins.of(event, personId, referralId), createdAt, planId);
        }
    }

    record Assessed(
            UUID planId,
            UUID personId,
            String discipline,
            Instant assessedAt,
            String staffId,
            boolean historyTaken,
            @Nullable UUID repeats) {
        Fact fact(ReceivedEvent event) {
            return new Fact.AssessmentRecorded(
                    Origins.of(event, personId, null), assessedAt, planId, discipline, staffId, historyTaken, repeats);
        }
    }

    record Agreed(UUID planId, UUID personId, List<Goal> goals, Instant agreedAt) {
        Fact fact(ReceivedEvent event) {
            return new Fact.GoalsAgreed(
                    Origins.of(event, personId, null),
                    agreedAt,
                    planId,
                    goals.stream().map(Goal::goalId).toList());
        }
    }

    record Goal(UUID goalId) {}

    record Reviewed(UUID planId, UUID personId, UUID reviewId, List<Scored> goals, Instant reviewedAt) {
        Fact fact(ReceivedEvent event) {
            return new Fact.PlanReviewed(
                    Origins.of(event, personId, null),
                    reviewedAt,
                    planId,
                    reviewId,
                    goals.stream()
                            .map(g -> new Fact.GoalScored(g.goalId(), g.attainment()))
                            .toList());
        }
    }

    record Scored(UUID goalId, String attainment) {}
}
