package care.doorstep.stratification.risk.domain;

import care.doorstep.stratification.condition.domain.Condition;
import care.doorstep.stratification.condition.domain.Icd10Code;
import care.doorstep.stratification.population.domain.PersonId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** What is recorded for one person, for tests: {@code new History().on("2026-10-05", "F00", "W19")}. */
final class History {

    static final PersonId K = new PersonId(UUID.fromString("01a10b13-a800-7000-8000-000000000010"));

    private final List<Condition> conditions = new ArrayList<>();

    History on(String day, String... codes) {
        Arrays.stream(codes)
                .map(code -> Icd10Code.read(code).orElseThrow())
                .map(code -> new Condition(K, code, LocalDate.parse(day), Condition.FROM_RECORD, "Z90001"))
                .forEach(conditions::add);
        return this;
    }

    List<Condition> conditions() {
        return conditions;
    }
}
