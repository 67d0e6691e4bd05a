package care.doorstep.stratification.activity.domain;

import care.doorstep.stratification.condition.domain.Condition;
import care.doorstep.stratification.condition.domain.Icd10Code;
import care.doorstep.stratification.condition.domain.ReportedDates;
import care.doorstep.stratification.population.domain.PersonId;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a person at a hospital. A hospital that reports the same kind of activity for the same
 * person at the same second again reports the same activity, so its id is made of those.
 *
 * @param organisation ODS code of the hospital
 * @param at to the second
 */
public record Activity(
        PersonId person,
        ActivityType type,
        String organisation,
        Instant at,
        @Nullable Icd10Code primaryDiagnosis,
        List<Icd10Code> otherDiagnoses) {

    public Activity {
        at = at.truncatedTo(ChronoUnit.SECONDS);
    }

    public UUID id() {
        var name = String.join("|", person.toString(), type.code(), organisation, at.toString());
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    /** Its diagnoses, as conditions recorded on the day it happened. */
    public List<Condition> conditions() {
        var day = LocalDate.ofInstant(at, ReportedDates.ZONE);
        return Stream.concat(Stream.ofNullable(primaryDiagnosis), otherDiagnoses.stream())
                .filter(Objects::nonNull)
                .distinct()
                .map(code -> new Condition(person, code, day, Condition.FROM_ACTIVITY, organisation))
                .toList();
    }
}
