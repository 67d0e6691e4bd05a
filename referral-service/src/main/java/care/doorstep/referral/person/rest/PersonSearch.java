package care.doorstep.referral.person.rest;

import care.doorstep.referral.person.domain.Person;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The bodies of a search: always a POST, so that no query string holds a name. */
final class PersonSearch {

    private PersonSearch() {}

    /** Either the NHS number, or family name and date of birth together. */
    record Criteria(
            @Nullable String nhsNumber,
            @Nullable String family,
            @Nullable LocalDate birthDate) {
        @Override
        public String toString() {
            return "Criteria[for one person]";
        }
    }

    record Results(List<Summary> items) {}

    /** Enough to tell people of one name apart. */
    record Summary(
            UUID personId,
            @Nullable String nhsNumber,
            String nhsNumberStatus,
            @Nullable String family,
            @Nullable String given,
            @Nullable LocalDate birthDate,
            @Nullable String practice,
            @Nullable String postcode) {

        static Summary of(Person person) {
            return new Summary(
                    person.id().value(),
                    person.nhs().digits(),
                    PersonRepresentation.status(person.nhs()),
                    person.demographics().family(),
                    person.demographics().given(),
                    person.demographics().birthDate(),
                    person.demographics().practice(),
                    person.demographics().postcode());
        }

        @Override
        public String toString() {
            return "Summary[" + personId + "]";
        }
    }
}
