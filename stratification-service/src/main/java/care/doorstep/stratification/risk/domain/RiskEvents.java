package care.doorstep.stratification.risk.domain;

/** Where events about scores are stated. */
public interface RiskEvents {

    void publish(RiskEvent event);
}
