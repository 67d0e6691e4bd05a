package care.doorstep.caseload.casework.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A team's no: outside its competency, with advice. No other reason exists. */
@Schema(name = "Decline")
record DeclineBody(
        @Schema(enumeration = "outside-competency")
        @NotNull(message = DeclineBody.ONLY_REASON)
        @Pattern(regexp = "outside-competency", message = DeclineBody.ONLY_REASON)
        String reason,

        @Schema(description = "What the referrer should do instead; required") @Nullable @Size(max = 4000)
        String advice) {

    static final String ONLY_REASON =
            "must be outside-competency, the only reason to decline; a full team uses capacity-escalation instead";

    @Override
    public String toString() {
        return "DeclineBody[" + reason + "]";
    }
}
