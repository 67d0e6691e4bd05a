package care.doorstep.caseload.casework.rest;

import care.doorstep.caseload.casework.domain.Discipline;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A team's yes. */
@Schema(name = "Acceptance")
record AcceptanceBody(
        @Schema(description = "Display name of whom the person can ask for; without it, who accepts")
        @Nullable
        @Size(max = 100)
        @Pattern(regexp = ".*\\S.*", message = "is blank")
        String namedClinician,

        @Schema(
                enumeration = {
                    "occupational-therapy",
                    "physiotherapy",
                    "community-matron",
                    "care-navigation",
                    "social-work",
                    "nursing",
                    "medical",
                    "mental-health",
                    "other"
                })
        @Nullable
        @Pattern(
                regexp = "occupational-therapy|physiotherapy|community-matron|care-navigation|social-work|nursing"
                        + "|medical|mental-health|other",
                message = "is not a discipline")
        String discipline) {

    @Nullable
    Discipline disciplineOrNull() {
        return discipline == null ? null : Discipline.of(discipline);
    }
}
