package care.doorstep.caseload.casework.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why the team is finished. */
@Schema(name = "Discharge")
record DischargeBody(
        @Schema(
                enumeration = {
                    "goals-met",
                    "admitted-to-hospital",
                    "transferred",
                    "moved-away",
                    "declined-by-person",
                    "died",
                    "duplicate",
                    "other"
                })
        @NotNull
        @Pattern(
                regexp =
                        "goals-met|admitted-to-hospital|transferred|moved-away|declined-by-person|died|duplicate|other",
                message = "is goals-met, admitted-to-hospital, transferred, moved-away, declined-by-person, died,"
                        + " duplicate or other")
        String reason) {}
