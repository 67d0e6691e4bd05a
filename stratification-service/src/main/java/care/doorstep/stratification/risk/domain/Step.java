package care.doorstep.stratification.risk.domain;

import java.util.List;

/** Where a score has got to, and what is to be said about it; nothing when it did not change. */
public record Step(PersonScore.Scored next, List<RiskEvent> events) {}
