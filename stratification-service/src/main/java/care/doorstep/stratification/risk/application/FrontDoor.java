package care.doorstep.stratification.risk.application;

import io.smallrye.config.ConfigMapping;

/** Who runs the single point of access here. */
@ConfigMapping(prefix = "doorstep.front-door")
public interface FrontDoor {

    /** ODS code of the organisation whose staff work at the front door. */
    String organisation();
}
