package care.doorstep.careplan.relationship.application;

import io.smallrye.config.ConfigMapping;

/** The integrated single point of access of this locality. */
@ConfigMapping(prefix = "doorstep.front-door")
public interface FrontDoor {

    /** ODS code of the organisation whose staff answer at the front door. */
    String organisation();
}
