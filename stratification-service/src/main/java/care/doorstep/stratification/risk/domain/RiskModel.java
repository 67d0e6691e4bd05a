package care.doorstep.stratification.risk.domain;

/** The published models this service computes. */
public enum RiskModel {
    /** Hospital Frailty Risk Score. */
    HFRS,
    /** Charlson comorbidity index. */
    CHARLSON
}
