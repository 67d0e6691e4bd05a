package care.doorstep.referral.downtime.file;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Downtime packs. Without a folder or a key none are made, and the age of the latest grows. */
@ConfigMapping(prefix = "doorstep.downtime")
interface DowntimeConfig {

    /** On a machine that staff reach when this one is away. */
    Optional<Path> folder();

    /** The password that opens a pack: at least 16 characters. */
    Optional<String> key();

    @WithDefault("10M")
    Duration every();

    /** How many packs are kept. */
    @WithDefault("6")
    int kept();
}
