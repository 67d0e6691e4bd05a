package care.doorstep.stratification.activity.domain;

import static org.assertj.core.api.Assertions.assertThat;

import care.doorstep.stratification.condition.domain.Condition;
import care.doorstep.stratification.condition.domain.Icd10Code;
import care.doorstep.stratification.population.domain.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ActivityTest {

    private static final PersonId K = new PersonId(UUID.fromString("01a10b13-a800-7000-8000-000000000010"));
    private static final Icd10Code HIP = new Icd10Code("S720");
    private static final Icd10Code FALL = new Icd10Code("W19");

    private static Activity admitted(String at, @Nullable Icd10Code primary, Icd10Code... others) {
        return new Activity(K, ActivityType.ADMITTED, "RZ9", Instant.parse(at), primary, List.of(others));
    }

    @Test
    void the_same_report_has_the_same_id() {
        assertThat(admitted("2026-09-14T21:40:00.4Z", HIP).id())
                .isEqualTo(admitted("2026-09-14T21:40:00Z", null, FALL).id())
                .isNotEqualTo(admitted("2026-09-14T21:40:01Z", HIP).id());
    }

    @Test
    void its_diagnoses_are_conditions_of_the_day_it_happened_in_England() {
        assertThat(admitted("2026-09-14T23:30:00Z", HIP, FALL, HIP).conditions())
                .containsExactly(
                        new Condition(K, HIP, LocalDate.parse("2026-09-15"), Condition.FROM_ACTIVITY, "RZ9"),
                        new Condition(K, FALL, LocalDate.parse("2026-09-15"), Condition.FROM_ACTIVITY, "RZ9"));
    }

    @Test
    void activity_without_a_diagnosis_has_no_conditions() {
        assertThat(admitted("2026-09-14T21:40:00Z", null).conditions()).isEmpty();
    }
}
