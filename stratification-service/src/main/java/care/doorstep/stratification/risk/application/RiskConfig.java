package care.doorstep.stratification.risk.application;

import io.smallrye.config.ConfigMapping;

/** Local choices about the models. */
@ConfigMapping(prefix = "doorstep.risk")
public interface RiskConfig {

    /** Weights of the Charlson index: {@code quan_2011} or {@code charlson_1987}. */
    String charlsonWeights();

    /** How often to look for windows that have run out. */
    String rescoreEvery();
}
