package care.doorstep.stratification.condition.domain;

import care.doorstep.stratification.population.domain.KnownPerson;

/** What whoever is reporting may report. */
public interface ReportingRights {

    /** Whether conditions of this person may be reported; a refusal leaves its trace in the audit. */
    boolean mayReport(KnownPerson person);
}
