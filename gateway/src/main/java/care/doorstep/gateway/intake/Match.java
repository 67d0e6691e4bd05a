package care.doorstep.gateway.intake;

import care.doorstep.gateway.forms.Form;
import care.doorstep.gateway.words.Identifiers;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A person that a search found. */
public record Match(
        String personId,
        @Nullable String nhsNumber,
        @Nullable String family,
        @Nullable String given,
        @Nullable LocalDate birthDate,
        @Nullable String practice,
        @Nullable String postcode) {

    public String name() {
        return Identifiers.name(family, given);
    }

    /** The form with this person's own details in place of what was typed to find them. */
    Form over(Form form) {
        var named = form.with("nhsNumber", nhsNumber).with("family", family).with("given", given);
        return birthDate == null
                ? named
                : named.with("birthDate-day", String.valueOf(birthDate.getDayOfMonth()))
                        .with("birthDate-month", String.valueOf(birthDate.getMonthValue()))
                        .with("birthDate-year", String.valueOf(birthDate.getYear()));
    }

    @Override
    public String toString() {
        return "Match[" + personId + "]";
    }
}
