package care.doorstep.stratification.activity.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** Every activity reported. */
public interface Activities {

    /** Stores those not known yet, states an event for each, and returns them. */
    List<Activity> add(Collection<Activity> reported, Instant receivedAt);
}
