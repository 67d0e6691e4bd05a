package care.doorstep.gateway.proxy;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** The limits of the way in. */
@ConfigMapping(prefix = "doorstep.edge")
interface EdgeConfig {

    /** Of a body; a file that is imported may be as large as {@link #maxImportSize()}. */
    MemorySize maxBodySize();

    MemorySize maxImportSize();

    /** How long a client may take over sending its body. */
    @WithDefault("30s")
    Duration bodyTimeout();

    /** How many requests of one client may be under way at once. */
    @WithDefault("32")
    int requestsInFlight();

    /** What one client may send in the long run. */
    @WithDefault("200")
    int requestsPerSecond();

    /** What one client may send at once. */
    @WithDefault("400")
    int burst();

    @WithDefault("60s")
    Duration timeout();
}
