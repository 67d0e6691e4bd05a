package care.doorstep.stratification.activity.kafka;

import care.doorstep.platform.outbox.Journal;
import care.doorstep.platform.outbox.NewEvent;
import care.doorstep.stratification.activity.domain.Activity;
import care.doorstep.stratification.activity.domain.ActivityEvents;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** States activity on {@code doorstep.activity.v1}. */
@ApplicationScoped
class ActivityJournal implements ActivityEvents {

    private static final String TOPIC = "doorstep.activity.v1";

    private final Journal journal;

    ActivityJournal(Journal journal) {
        this.journal = journal;
    }

    private record Body(
            UUID activityId,
            UUID personId,
            String organisation,
            Instant at,
            @Nullable String primaryDiagnosis) {}

    @Override
    public void publish(Activity activity, Instant reportedAt) {
        var primary = activity.primaryDiagnosis();
        var person = activity.person().value();
        var body = new Body(
                activity.id(),
                person,
                activity.organisation(),
                activity.at(),
                primary == null ? null : primary.value());
        journal.append(NewEvent.of(TOPIC, person, type(activity), body, reportedAt));
    }

    private static String type(Activity activity) {
        return switch (activity.type()) {
            case ADMITTED -> "activity.admitted";
            case DISCHARGED -> "activity.discharged";
            case ATTENDED -> "activity.attended";
        };
    }
}
