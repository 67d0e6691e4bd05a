package care.doorstep.outcomes.analytics.application;

import io.smallrye.config.ConfigMapping;

@ConfigMapping(prefix = "doorstep.analytics")
interface AnalyticsConfig {

    /** The secret that makes the pseudonyms of the evaluation purpose; changing it gives everyone a new one. */
    String evaluationKey();
}
