package care.doorstep.careplan.plan.domain;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Three answers, never two: nobody has asked, there are none known, or these. */
public sealed interface Allergies {

    String code();

    /** Nobody has asked. Never shown as "none". */
    record NotRecorded() implements Allergies {
        @Override
        public String code() {
            return "not-recorded";
        }
    }

    /** Somebody asked, and there are none known. */
    record NoneKnown(Professional recordedBy, Instant at) implements Allergies {
        @Override
        public String code() {
            return "none-known";
        }
    }

    record Recorded(List<Allergy> items, Professional recordedBy, Instant at) implements Allergies {
        public Recorded {
            items = List.copyOf(items);
            if (items.isEmpty()) {
                throw new PlanRuleBroken("items", "name at least one allergy, or say none-known");
            }
        }

        @Override
        public String code() {
            return "recorded";
        }
    }

    record Allergy(String substance, @Nullable String reaction) {
        @Override
        public String toString() {
            return "Allergy[]";
        }
    }
}
