package care.doorstep.stratification.risk.domain;

import care.doorstep.stratification.condition.domain.Condition;
import java.time.LocalDate;
import java.util.Collection;

/** A published definition of a score, computed from the conditions of one person. */
public sealed interface ScoringModel permits HospitalFrailtyRisk, CharlsonComorbidity {

    RiskModel model();

    String version();

    /** Where it was published and for whom, in a line a clinician can read. */
    String source();

    Score score(Collection<Condition> history, LocalDate today);
}
