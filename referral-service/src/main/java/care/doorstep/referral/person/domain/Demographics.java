package care.doorstep.referral.person.domain;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What is known about a person beside their NHS number. Null and empty mean "not recorded", never "none".
 *
 * @param practice ODS code of the registered practice
 */
public record Demographics(
        @Nullable String family,
        @Nullable String given,
        @Nullable LocalDate birthDate,
        Sex sex,
        @Nullable String practice,
        List<String> addressLines,
        @Nullable String postcode,
        @Nullable String phone,
        List<String> communicationNeeds,
        List<Alert> alerts) {

    public Demographics {
        addressLines = List.copyOf(addressLines);
        communicationNeeds = List.copyOf(communicationNeeds);
        alerts = List.copyOf(alerts);
    }

    /** Nothing is known, as for somebody found unconscious. */
    public static Demographics unknown() {
        return new Demographics(null, null, null, Sex.UNKNOWN, null, List.of(), null, null, List.of(), List.of());
    }

    /** The same demographics, with the gaps filled from what somebody else knows. Nothing known is overwritten. */
    public Demographics completedBy(Demographics other) {
        return new Demographics(
                family != null ? family : other.family,
                given != null ? given : other.given,
                birthDate != null ? birthDate : other.birthDate,
                sex != Sex.UNKNOWN ? sex : other.sex,
                practice != null ? practice : other.practice,
                addressLines.isEmpty() ? other.addressLines : addressLines,
                postcode != null ? postcode : other.postcode,
                phone != null ? phone : other.phone,
                communicationNeeds.isEmpty() ? other.communicationNeeds : communicationNeeds,
                alerts.isEmpty() ? other.alerts : alerts);
    }

    /** In how many of family name, date of birth and sex the two contradict each other; a gap contradicts nothing. */
    public int contradictions(Demographics other) {
        int found = 0;
        if (family != null && other.family != null && !letters(family).equals(letters(other.family))) {
            found++;
        }
        if (birthDate != null && other.birthDate != null && !birthDate.equals(other.birthDate)) {
            found++;
        }
        if (sex != Sex.UNKNOWN && other.sex != Sex.UNKNOWN && sex != other.sex) {
            found++;
        }
        return found;
    }

    /** Case, accents, spaces and hyphens make no other name. */
    private static String letters(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("[^\\p{L}]", "")
                .toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return "Demographics[of one person]";
    }
}
