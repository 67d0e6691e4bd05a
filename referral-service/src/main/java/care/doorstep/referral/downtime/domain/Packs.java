package care.doorstep.referral.downtime.domain;

import java.time.Instant;
import java.util.List;

/** Where packs are kept, encrypted; older ones are removed, so that copies of records do not pile up. */
public interface Packs {

    /** Whether there is a place and a key for packs. */
    boolean wanted();

    void keep(Instant asOf, List<Sheet> sheets);
}
