package care.doorstep.stratification.activity.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Hospital activity to record; the person by one of {@code nhsNumber} and {@code personId}. */
record ActivityRequest(
        @Nullable String nhsNumber,
        @Nullable UUID personId,

        @Schema(enumeration = {"admitted", "discharged", "attended"}) @NotNull
        String type,

        @Schema(description = "When it took place") @NotNull Instant at,

        @Schema(description = "ICD-10 code", examples = "S72.0") @Nullable
        String primaryDiagnosis,

        @Schema(description = "ICD-10 codes") @Size(max = 50) @Nullable
        List<@NotNull String> otherDiagnoses) {

    /** It may name a person. */
    @Override
    public String toString() {
        return "ActivityRequest[" + type + "]";
    }
}
