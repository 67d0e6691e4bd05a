package care.doorstep.careplan.plan.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The person's own page (PRSB: About me), with who wrote it down and who helped. */
public record AboutMe(Words words, Professional writtenBy, Instant writtenAt) {

    @Override
    public String toString() {
        return "AboutMe[" + writtenAt + "]";
    }

    /** PRSB's headings; each is free text and may be unknown. */
    public record Words(
            @Nullable String whatMatters,
            @Nullable String importantPeople,
            @Nullable String howToCommunicate,
            @Nullable String wellness,
            @Nullable String pleaseDoAndDont,
            @Nullable String howToSupport,
            @Nullable String alsoWorthKnowing,
            @Nullable String supportedBy) {

        @Override
        public String toString() {
            return "Words[]";
        }
    }
}
