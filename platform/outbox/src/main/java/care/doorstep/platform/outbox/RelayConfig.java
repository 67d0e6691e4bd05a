package care.doorstep.platform.outbox;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How the relay paces itself. */
@ConfigMapping(prefix = "doorstep.outbox")
interface RelayConfig {

    /** Off for a process that must not publish. */
    @WithDefault("true")
    boolean enabled();

    /** Longest wait before looking again: the bound on latency when another replica wrote the event. */
    @WithDefault("PT0.25S")
    Duration poll();

    /** Wait after a failure before the next try. */
    @WithDefault("PT1S")
    Duration retry();

    @WithDefault("1000")
    int batch();
}
