package care.doorstep.careplan.plan.rest;

import care.doorstep.careplan.plan.domain.AboutMe.Words;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** The person's own page (PRSB: About me); it replaces the one before. */
record AboutMeRequest(
        @Nullable @Size(max = 4000) String whatMatters,
        @Nullable @Size(max = 4000) String importantPeople,
        @Nullable @Size(max = 4000) String howToCommunicate,
        @Nullable @Size(max = 4000) String wellness,
        @Nullable @Size(max = 4000) String pleaseDoAndDont,
        @Nullable @Size(max = 4000) String howToSupport,
        @Nullable @Size(max = 4000) String alsoWorthKnowing,
        @Nullable @Size(max = 200) String supportedBy) {

    Words toDomain() {
        return new Words(
                whatMatters,
                importantPeople,
                howToCommunicate,
                wellness,
                pleaseDoAndDont,
                howToSupport,
                alsoWorthKnowing,
                supportedBy);
    }

    @Override
    public String toString() {
        return "AboutMeRequest[]";
    }
}
