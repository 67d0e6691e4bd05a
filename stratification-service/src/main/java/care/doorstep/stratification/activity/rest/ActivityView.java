package care.doorstep.stratification.activity.rest;

import care.doorstep.stratification.activity.domain.Activity;
import java.time.Instant;
import java.util.UUID;

/** Activity on record, as far as the hospital that reported it needs to know. */
record ActivityView(UUID activityId, String type, Instant at) {

    static ActivityView of(Activity activity) {
        return new ActivityView(activity.id(), activity.type().code(), activity.at());
    }
}
