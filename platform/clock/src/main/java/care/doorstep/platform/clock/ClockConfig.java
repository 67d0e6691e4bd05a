package care.doorstep.platform.clock;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Whether this process's clock can be moved, and where it starts. */
@ConfigMapping(prefix = "doorstep.clock")
interface ClockConfig {

    /** True only in the local and test stacks; when false the endpoint does not exist. */
    @WithDefault("false")
    boolean movable();

    /** Distance from the real time at start, ISO-8601; ignored unless movable. */
    @WithDefault("PT0S")
    Duration offset();
}
