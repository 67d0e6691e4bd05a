package care.doorstep.stratification.condition.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A condition to record. */
record ConditionRequest(
        @Schema(description = "ICD-10 code, with or without its dot", examples = "F00.9") @NotNull
        String code,

        @NotNull LocalDate recordedOn,

        @Schema(description = "Where it was recorded, in a word or two; never a name", examples = "GP record")
        @Pattern(regexp = "[A-Za-z][A-Za-z ._/-]{0,39}", message = "must be a word or two without digits")
        @Nullable
        String source) {}
