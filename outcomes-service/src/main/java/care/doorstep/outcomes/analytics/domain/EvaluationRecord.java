package care.doorstep.outcomes.analytics.domain;

import care.doorstep.outcomes.fact.domain.Period;
import care.doorstep.outcomes.locality.domain.PersonAttributes;
import care.doorstep.outcomes.summary.domain.Summary;
import java.time.Instant;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * What analysts of the evaluation purpose may see of an outcome: a pseudonym, broad attributes, counts, a duration and
 * a month. It holds no id of ours and no date finer than a month.
 */
public record EvaluationRecord(
        Pseudonym pseudonym,
        String ageBand,
        @Nullable String neighbourhoodId,
        @Nullable Integer deprivationDecile,
        YearMonth month,
        int storyRetold,
        int differentStaff,
        @Nullable Long minutesToFirstContact,
        int admissions,
        int goalsAchieved,
        int goalsAgreed) {

    public static EvaluationRecord of(Summary summary, PersonAttributes attributes, Pseudonym pseudonym) {
        return new EvaluationRecord(
                pseudonym,
                attributes.ageBand(),
                attributes.neighbourhoodId(),
                attributes.deprivationDecile(),
                YearMonth.from(summary.at().atZone(Period.ZONE)),
                summary.storyRetold(),
                summary.differentStaff(),
                summary.minutesToFirstContact(),
                summary.admissions(),
                summary.goalsAchieved(),
                summary.goalsAgreed());
    }

    /** The only time the event carries: when the month began. */
    public Instant monthStart() {
        return month.atDay(1).atStartOfDay(Period.ZONE).toInstant();
    }
}
