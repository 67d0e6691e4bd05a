package care.doorstep.stratification.activity.domain;

import java.time.Instant;

/** Where it is stated that activity took place. */
public interface ActivityEvents {

    void publish(Activity activity, Instant reportedAt);
}
