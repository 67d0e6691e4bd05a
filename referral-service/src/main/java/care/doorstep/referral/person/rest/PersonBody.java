package care.doorstep.referral.person.rest;

import care.doorstep.referral.person.domain.Alert;
import care.doorstep.referral.person.domain.Demographics;
import care.doorstep.referral.person.domain.Sex;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A person as somebody describes them; anything may be missing, for nobody knows everything about everybody. */
public record PersonBody(
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
        @Nullable @Size(max = 20) List<@NotBlank @Size(max = 500) String> communicationNeeds,
        @Nullable @Size(max = 20) List<@NotNull @Valid AlertBody> alerts) {

    public Demographics demographics() {
        return new Demographics(
                text(family),
                text(given),
                birthDate,
                sex == null ? Sex.UNKNOWN : Sex.valueOf(sex.toUpperCase(Locale.ROOT)),
                text(practice),
                orEmpty(addressLines),
                text(postcode),
                text(phone),
                orEmpty(communicationNeeds),
                orEmpty(alerts).stream()
                        .map(a -> new Alert(Alert.Kind.valueOf(constant(a.code())), a.text()))
                        .toList());
    }

    private static String constant(String code) {
        return code.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    private static @Nullable String text(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }

    @Override
    public String toString() {
        return "PersonBody[of one person]";
    }
}
