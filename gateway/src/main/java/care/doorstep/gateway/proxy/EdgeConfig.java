package care.doorstep.gateway.proxy;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** The limits of the way in. */
@ConfigMapping(prefix = "doorstep.edge")
interface EdgeConfig {

    MemorySize maxBodySize();

    /** What one client may send in the long run. */
    @WithDefault("200")
    int requestsPerSecond();

    /** What one client may send at once. */
    @WithDefault("400")
    int burst();

    @WithDefault("60s")
    Duration timeout();
}
