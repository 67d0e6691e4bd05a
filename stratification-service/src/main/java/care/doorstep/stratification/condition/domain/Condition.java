package care.doorstep.stratification.condition.domain;

import care.doorstep.stratification.population.domain.PersonId;
import java.time.LocalDate;

/**
 * A condition recorded for a person on a day. The same code on the same day is the same condition, whoever reports it.
 *
 * @param source where it was recorded, in the reporter's words or {@link #FROM_ACTIVITY}
 * @param reportedBy ODS code of the organisation that reported it
 */
public record Condition(PersonId person, Icd10Code code, LocalDate recordedOn, String source, String reportedBy) {

    /** The source of a condition that came as a diagnosis with hospital activity. */
    public static final String FROM_ACTIVITY = "hospital-activity";

    /** The source where the reporter names none. */
    public static final String FROM_RECORD = "record";
}
