package care.doorstep.gateway.intake;

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

    @Override
    public String toString() {
        return "Match[" + personId + "]";
    }
}
