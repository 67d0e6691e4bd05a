package care.doorstep.caseload.person.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a team needs to know to recognise and address a person: this service's copy of the person index.
 *
 * @param version of the snapshot it was taken from
 * @param nhsNumberStatus verified, not-verified or absent
 * @param practice ODS code of the registered practice
 */
public record PersonCopy(
        PersonId id,
        long version,
        @Nullable String nhsNumber,
        String nhsNumberStatus,
        @Nullable String family,
        @Nullable String given,
        @Nullable LocalDate birthDate,
        @Nullable String practice,
        List<String> communicationNeeds,
        List<Alert> alerts,
        @Nullable Instant deceasedAt) {

    /** Something everyone who deals with the person has to know first. */
    public record Alert(String code, String text) {
        @Override
        public String toString() {
            return "Alert[" + code + "]";
        }
    }

    /** Without personal data, so that no log can hold any. */
    @Override
    public String toString() {
        return "PersonCopy[" + id + " v" + version + "]";
    }
}
