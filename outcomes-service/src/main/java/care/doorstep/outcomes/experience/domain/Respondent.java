package care.doorstep.outcomes.experience.domain;

/** Whose experience it is. */
public enum Respondent {
    PERSON,
    CARER,
    STAFF
}
