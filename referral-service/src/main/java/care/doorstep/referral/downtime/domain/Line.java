package care.doorstep.referral.downtime.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One person's open referral, with what is needed to go and see them. Null and empty mean "not recorded", never "none".
 *
 * @param holder who holds this person
 * @param until when the holding ends if nobody acts; null when no limit runs
 * @param then what happens then
 * @param dueAt when the two-hour response is due; null without a running clock
 */
public record Line(
        String referral,
        String holder,
        @Nullable Instant until,
        String then,
        @Nullable Instant dueAt,
        String priority,
        String reason,
        @Nullable String reasonText,
        @Nullable String referrer,
        @Nullable String interimPlan,
        @Nullable Instant reviewAt,
        Who person) {

    /**
     * @param alerts what must be known before acting; of a safeguarding alert only that it exists
     */
    public record Who(
            @Nullable String name,
            @Nullable LocalDate birthDate,
            @Nullable String nhsNumber,
            boolean nhsNumberVerified,
            @Nullable String address,
            @Nullable String phone,
            List<String> communicationNeeds,
            List<String> alerts) {

        @Override
        public String toString() {
            return "Who[one person]";
        }
    }

    @Override
    public String toString() {
        return "Line[" + referral + "]";
    }
}
