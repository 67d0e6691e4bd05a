package care.doorstep.careplan.plan.domain;

import org.jspecify.annotations.Nullable;

/** A goal about to be agreed. */
public record NewGoal(String text, @Nullable Integer importance) {

    @Override
    public String toString() {
        return "NewGoal[]";
    }
}
