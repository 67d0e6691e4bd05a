package care.doorstep.platform.security;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.List;

/** What the security library is told by its deployment. */
@ConfigMapping(prefix = "doorstep.security")
interface SecurityConfig {

    /** {@code local} or {@code test} where demo credentials may exist; production otherwise. */
    @WithDefault("production")
    DeploymentProfile profile();

    /** The realm's address, which is also the only issuer accepted. */
    String issuer();

    /** Clients that exist in the demo realm only, with {@link #demoSecret()}. */
    @WithDefault("gp-system,hospital,care-agency,demo-loader")
    List<String> demoClients();

    @WithDefault("demo-secret")
    String demoSecret();
}
