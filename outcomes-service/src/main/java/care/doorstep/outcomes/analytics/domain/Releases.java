package care.doorstep.outcomes.analytics.domain;

import java.util.UUID;

/** Which revision of which outcome has been released to analysts. */
public interface Releases {

    /** True the first time for this revision; false where it, or a later one, has been released. */
    boolean claim(UUID outcomeId, int revision);
}
