package care.doorstep.referral.pathway.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The bodies of requests about referrals. None of them prints what people wrote. */
public final class ReferralBody {

    private ReferralBody() {}

    /** A new referral. Either {@code personId} or {@code person}. */
    public record Submission(
            @Nullable UUID personId,
            @Nullable @Valid DescribedPerson person,

            @NotBlank
            @Schema(
                    enumeration = {"phone", "gp", "hospital", "111", "999", "social-care", "self", "carer", "voluntary"
                    })
            String channel,

            @NotBlank
            @Schema(
                    enumeration = {
                        "fall",
                        "frailty-decompensation",
                        "reduced-function",
                        "palliative-crisis",
                        "urgent-equipment",
                        "delirium",
                        "catheter",
                        "diabetes",
                        "carer-breakdown",
                        "other"
                    })
            String reason,

            @Nullable @Size(max = 10_000) String reasonText,

            @NotBlank @Schema(enumeration = {"two-hour", "two-day", "routine"})
            String requestedPriority,

            @Nullable Instant needIdentifiedAt,
            @Nullable @Size(max = 200) String referrerName,
            @Nullable @Size(max = 30) String referrerPhone,
            @Nullable UUID previousReferralId) {
        @Override
        public String toString() {
            return "Submission[" + channel + ", " + requestedPriority + "]";
        }
    }

    /** A clinician's decision. */
    public record TriageDecision(
            @NotBlank @Schema(enumeration = {"neighbourhood-team", "two-hour-response"})
            String outcome,

            @NotBlank @Size(max = 10_000) String rationale,

            @NotBlank @Schema(enumeration = {"consent", "best-interests", "emergency"})
            String basis,

            @Nullable @Size(max = 200) String spokenTo,
            @Nullable Instant needIdentifiedAt) {
        @Override
        public String toString() {
            return "TriageDecision[" + outcome + "]";
        }
    }

    /** The hub asks a team. */
    public record Placement(
            @NotBlank @Size(max = 50) String teamId,
            @Nullable @Size(max = 10_000) String interimSafetyPlan,
            @Nullable Instant reviewAt) {
        @Override
        public String toString() {
            return "Placement[" + teamId + "]";
        }
    }

    public record Withdrawal(
            @NotNull
            @NotBlank
            @Schema(
                    enumeration = {
                        "no-longer-needed",
                        "person-declined",
                        "admitted-to-hospital",
                        "duplicate",
                        "died",
                        "other"
                    })
            String reason) {}
}
