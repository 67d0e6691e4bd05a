package care.doorstep.gateway.services;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;

/** Where the services are, and how long a page waits for one. */
@ConfigMapping(prefix = "doorstep.services")
public interface ServicesConfig {

    @WithDefault("http://127.0.0.1:8101")
    URI referralUrl();

    @WithDefault("http://127.0.0.1:8102")
    URI careplanUrl();

    @WithDefault("http://127.0.0.1:8103")
    URI stratificationUrl();

    @WithDefault("http://127.0.0.1:8104")
    URI caseloadUrl();

    @WithDefault("http://127.0.0.1:8105")
    URI outcomesUrl();

    /** For each part of a page; a part that is later is shown as not loaded. */
    @WithDefault("4s")
    Duration readTimeout();

    @WithDefault("10s")
    Duration commandTimeout();

    default URI url(Service service) {
        return switch (service) {
            case REFERRAL -> referralUrl();
            case CAREPLAN -> careplanUrl();
            case STRATIFICATION -> stratificationUrl();
            case CASELOAD -> caseloadUrl();
            case OUTCOMES -> outcomesUrl();
        };
    }
}
