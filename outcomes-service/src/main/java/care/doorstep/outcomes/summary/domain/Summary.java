package care.doorstep.outcomes.summary.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What happened around one plan from the referral to one of its reviews. It counts and claims no cause: nothing here
 * says that an admission was avoided.
 *
 * @param storyRetold assessments that took the history again
 * @param differentStaff people who assessed or saw the person
 * @param minutesToFirstContact from the receipt of the plan's referral; null while nobody has seen the person
 * @param falls days with hospital activity for a fall
 * @param urinaryInfections days with hospital activity for a urinary infection
 * @param admissions admissions to hospital
 * @param carerExperience the carer's latest score, 1 to 5, also where it was given after the review
 * @param at when the plan was reviewed
 */
public record Summary(
        UUID personId,
        UUID planId,
        UUID reviewId,
        int storyRetold,
        int differentStaff,
        @Nullable Long minutesToFirstContact,
        int falls,
        int urinaryInfections,
        int admissions,
        int goalsAchieved,
        int goalsAgreed,
        @Nullable Integer carerExperience,
        Instant at) {}
