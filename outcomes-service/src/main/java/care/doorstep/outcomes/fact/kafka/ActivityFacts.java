package care.doorstep.outcomes.fact.kafka;

import care.doorstep.outcomes.fact.domain.Context;
import care.doorstep.outcomes.fact.domain.Fact;
import care.doorstep.outcomes.fact.domain.Facts;
import care.doorstep.platform.inbox.Projection;
import care.doorstep.platform.inbox.ReceivedEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps admissions, discharges and attendances. */
@ApplicationScoped
class ActivityFacts implements Projection {

    private final Facts facts;

    ActivityFacts(Facts facts) {
        this.facts = facts;
    }

    @Override
    public String topic() {
        return "doorstep.activity.v1";
    }

    @Override
    public void project(ReceivedEvent event) {
        switch (event.type()) {
            case "activity.admitted" -> add(event.as(Stated.class).fact(event, Fact.Activity.ADMITTED));
            case "activity.discharged" -> add(event.as(Stated.class).fact(event, Fact.Activity.DISCHARGED));
            case "activity.attended" -> add(event.as(Stated.class).fact(event, Fact.Activity.ATTENDED));
            default -> {}
        }
    }

    @Override
    public void truncate() {
        facts.forget(Context.ACTIVITY);
    }

    private void add(Fact fact) {
        facts.add(Context.ACTIVITY, fact);
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
