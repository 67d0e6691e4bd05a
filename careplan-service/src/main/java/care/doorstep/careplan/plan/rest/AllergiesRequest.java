package care.doorstep.careplan.plan.rest;

import care.doorstep.careplan.plan.domain.Allergies.Allergy;
import care.doorstep.careplan.plan.domain.PlanRuleBroken;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The answer to the question: none known, or these. */
record AllergiesRequest(
        @NotNull @Pattern(regexp = Codes.ALLERGY_STATUS) String status,
        @Nullable @Size(max = 100) List<@NotNull @Valid AllergyText> items) {

    /** What the person is allergic to, and what happens. */
    record AllergyText(
            @NotBlank @Size(max = 500) String substance,
            @Nullable @Size(max = 2000) String reaction) {

        @Override
        public String toString() {
            return "AllergyText[]";
        }
    }

    boolean noneKnown() {
        var none = status.equals("none-known");
        if (none && items != null && !items.isEmpty()) {
            throw new PlanRuleBroken("items", "must be left out when the status is none-known");
        }
        return none;
    }

    List<Allergy> toDomain() {
        return items == null
                ? List.of()
                : items.stream()
                        .map(i -> new Allergy(i.substance(), i.reaction()))
                        .toList();
    }

    @Override
    public String toString() {
        return "AllergiesRequest[]";
    }
}
