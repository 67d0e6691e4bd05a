package care.doorstep.outcomes.fact.kafka;

import care.doorstep.outcomes.fact.domain.Context;
import care.doorstep.outcomes.fact.domain.Fact;
import care.doorstep.outcomes.fact.domain.Facts;
import care.doorstep.platform.inbox.ReceivedEvent;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps admissions, discharges and attendances. */
@Singleton
class ActivityFacts extends FactProjection {

    ActivityFacts(Facts facts) {
        super(facts, Context.ACTIVITY, "doorstep.activity.v1");
    }

    @Override
    Optional<Fact> fact(ReceivedEvent event) {
        return switch (event.type()) {
            case "activity.admitted" -> Optional.of(event.as(Stated.class).fact(event, Fact.Activity.ADMITTED));
            case "activity.discharged" -> Optional.of(event.as(Stated.class).fact(event, Fact.Activity.DISCHARGED));
            case "activity.attended" -> Optional.of(event.as(Stated.class).fact(event, Fact.Activity.ATTENDED));
            default -> Optional.empty();
        };
    }

    record Stated(
            UUID activityId,
            UUID personId,
            Instant at,
            @Nullable String primaryDiagnosis) {
        Fact fact(ReceivedEvent event, Fact.Activity kind) {
            return new Fact.HospitalActivity(Origins.of(event, personId, null), at, activityId, kind, primaryDiagnosis);
        }
    }
}
