package care.doorstep.referral.pathway.rest;

import care.doorstep.referral.person.domain.Demographics;
import care.doorstep.referral.person.domain.Sex;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Whom a referral is about, as the referrer describes them; anything may be missing. */
public record DescribedPerson(
        @Nullable @Size(max = 20) String nhsNumber,
        @Nullable @Size(max = 100) String family,
        @Nullable @Size(max = 100) String given,
        @Nullable @PastOrPresent LocalDate birthDate,

        @Nullable @Pattern(regexp = "female|male|indeterminate|unknown")
        String sex,

        @Nullable @Pattern(regexp = "[A-Z0-9]{3,10}") String practice,
        @Nullable @Size(max = 10) List<@NotNull @Size(max = 200) String> addressLines,
        @Nullable @Size(max = 10) String postcode,
        @Nullable @Size(max = 30) String phone,
        @Nullable @Size(max = 20) List<@NotBlank @Size(max = 500) String> communicationNeeds) {

    Demographics demographics() {
        return new Demographics(
                text(family),
                text(given),
                birthDate,
                sex == null ? Sex.UNKNOWN : Sex.valueOf(sex.toUpperCase(Locale.ROOT)),
                text(practice),
                addressLines == null ? List.of() : addressLines,
                text(postcode),
                text(phone),
                communicationNeeds == null ? List.of() : communicationNeeds,
                List.of());
    }

    static @Nullable String text(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }

    @Override
    public String toString() {
        return "DescribedPerson[one person]";
    }
}
