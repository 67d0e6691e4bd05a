package care.doorstep.stratification.condition.rest;

import care.doorstep.stratification.condition.domain.Condition;
import java.time.LocalDate;
import java.util.UUID;

/** A condition on record; {@code code} in its normal form, without the dot. */
record ConditionView(UUID personId, String code, LocalDate recordedOn, String source, String reportedBy) {

    static ConditionView of(Condition condition) {
        return new ConditionView(
                condition.person().value(),
                condition.code().value(),
                condition.recordedOn(),
                condition.source(),
                condition.reportedBy());
    }
}
