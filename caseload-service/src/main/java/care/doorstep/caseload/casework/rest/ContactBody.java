package care.doorstep.caseload.casework.rest;

import care.doorstep.caseload.casework.application.RecordContact;
import care.doorstep.caseload.casework.domain.Contact;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A contact as it is entered. */
@Schema(name = "NewContact")
record ContactBody(
        @Schema(enumeration = {"face-to-face", "telephone", "video"})
        @NotNull
        @Pattern(regexp = "face-to-face|telephone|video", message = "is face-to-face, telephone or video")
        String mechanism,

        @Schema(enumeration = {"seen", "no-access"})
        @NotNull
        @Pattern(regexp = "seen|no-access", message = "is seen or no-access")
        String outcome,

        @Schema(description = "When it took place, which is not when it was typed") @NotNull
        Instant tookPlaceAt,

        @Nullable @Size(max = 4000) @Pattern(regexp = "(?s).*\\S.*", message = "is blank: leave it out")
        String note) {

    RecordContact.Entry entry() {
        return new RecordContact.Entry(Contact.Mechanism.of(mechanism), Contact.Outcome.of(outcome), tookPlaceAt, note);
    }

    @Override
    public String toString() {
        return "ContactBody[" + mechanism + " " + outcome + "]";
    }
}
