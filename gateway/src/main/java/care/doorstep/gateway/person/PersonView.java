package care.doorstep.gateway.person;

import care.doorstep.gateway.words.Identifiers;
import care.doorstep.gateway.words.Vocabulary;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A person as the banner shows them. */
public record PersonView(
        String personId,
        @Nullable String nhsNumber,
        @Nullable String nhsNumberStatus,
        @Nullable String family,
        @Nullable String given,
        @Nullable LocalDate birthDate,
        @Nullable String sex,
        @Nullable String practice,
        @Nullable String neighbourhoodId,
        @Nullable String neighbourhoodName,
        @Nullable List<String> addressLines,
        @Nullable String postcode,
        @Nullable String phone,
        @Nullable List<String> communicationNeeds,
        @Nullable List<Alert> alerts,
        @Nullable Instant deceasedAt) {

    public record Alert(String code, @Nullable String text) {

        public String words() {
            return Vocabulary.ALERT.of(code) + (text == null || text.isBlank() ? "" : ": " + text);
        }
    }

    public String name() {
        return Identifiers.name(family, given);
    }

    public String number() {
        return nhsNumber == null
                ? "Not recorded"
                : Identifiers.nhsNumber(nhsNumber) + " (" + Vocabulary.NHS_NUMBER_STATUS.of(nhsNumberStatus) + ")";
    }

    public boolean unverified() {
        return !"verified".equals(nhsNumberStatus);
    }

    public String neighbourhood() {
        var name = neighbourhoodName == null ? neighbourhoodId : neighbourhoodName;
        return Objects.requireNonNullElse(name, "Not known: no neighbourhood of ours");
    }

    /** One line: address as given, or that there is none. */
    public String address() {
        var lines = Objects.requireNonNullElse(addressLines, List.<String>of());
        var all = String.join(", ", lines) + (postcode == null ? "" : " " + postcode);
        return all.isBlank() ? "Not recorded" : all.strip();
    }

    @Override
    public String toString() {
        return "PersonView[" + personId + "]";
    }
}
