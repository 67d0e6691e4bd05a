package care.doorstep.gateway.live;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.List;

/** Whether and what this replica listens to. */
@ConfigMapping(prefix = "doorstep.live")
interface LiveConfig {

    @WithDefault("true")
    boolean enabled();

    @WithDefault("doorstep.referral.v1,doorstep.caseload.v1,doorstep.careplan.v1,doorstep.risk.v1,doorstep.outcome.v1")
    List<String> topics();
}
