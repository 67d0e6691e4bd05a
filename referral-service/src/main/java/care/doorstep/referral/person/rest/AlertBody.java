package care.doorstep.referral.person.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** An alert. */
public record AlertBody(
        @NotNull @Pattern(regexp = "safeguarding|end-of-life|restricted|carer|other")
        String code,

        @NotBlank @Size(max = 500) String text) {

    @Override
    public String toString() {
        return "AlertBody[" + code + "]";
    }
}
