package care.doorstep.platform.security;

import io.smallrye.config.ConfigMapping;

/** Who runs the single point of access of this locality. Its staff, and nobody else's, work the queue and are the hub. */
@ConfigMapping(prefix = "doorstep.front-door")
public interface FrontDoor {

    /** ODS code of the organisation. */
    String organisation();

    /** Its name, for display. */
    String name();

    default boolean employs(Caller caller) {
        return organisation().equals(caller.organisation());
    }
}
