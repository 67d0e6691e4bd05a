package care.doorstep.referral.pathway.application;

import io.smallrye.config.ConfigMapping;

/** Who runs the single point of access here. */
@ConfigMapping(prefix = "doorstep.front-door")
public interface FrontDoor {

    /** ODS code of the organisation whose staff work the queue. */
    String organisation();

    /** Its name, for display. */
    String name();
}
