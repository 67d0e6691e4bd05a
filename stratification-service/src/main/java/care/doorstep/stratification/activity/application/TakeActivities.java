package care.doorstep.stratification.activity.application;

import care.doorstep.stratification.activity.domain.Activities;
import care.doorstep.stratification.activity.domain.Activity;
import care.doorstep.stratification.condition.application.TakeConditions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Collection;
import java.util.List;

/** Puts activity on record, and its diagnoses among the conditions. */
@ApplicationScoped
class TakeActivities {

    private final Activities activities;
    private final TakeConditions conditions;
    private final Clock clock;

    TakeActivities(Activities activities, TakeConditions conditions, Clock clock) {
        this.activities = activities;
        this.conditions = conditions;
        this.clock = clock;
    }

    /** Returns those that were not on record before; diagnoses that an earlier report lacked are added in any case. */
    @Transactional(TxType.MANDATORY)
    List<Activity> take(Collection<Activity> reported) {
        if (reported.isEmpty()) {
            return List.of();
        }
        var added = activities.add(reported, clock.instant());
        conditions.take(reported.stream()
                .flatMap(activity -> activity.conditions().stream())
                .toList());
        return added;
    }
}
