package care.doorstep.stratification.condition.application;

import care.doorstep.stratification.condition.domain.Icd10Code;
import care.doorstep.stratification.condition.domain.ReportedDates;
import care.doorstep.stratification.intake.domain.CsvLine;
import care.doorstep.stratification.population.domain.NhsNumber;
import java.time.LocalDate;

/** A line of a condition file: well formed, or rejected for a reason. */
sealed interface ConditionLine {

    long number();

    record Readable(long number, NhsNumber person, Icd10Code code, LocalDate recordedOn) implements ConditionLine {}

    record Rejected(long number, String reason) implements ConditionLine {}

    static ConditionLine read(CsvLine line, LocalDate today) {
        return switch (line) {
            case CsvLine.Malformed malformed -> new Rejected(malformed.number(), malformed.reason());
            case CsvLine.Cells cells -> read(cells, today);
        };
    }

    private static ConditionLine read(CsvLine.Cells line, LocalDate today) {
        var person = NhsNumber.read(line.cells().get(0));
        if (person.isEmpty()) {
            return new Rejected(line.number(), "nhs_number is not a valid NHS number");
        }
        var code = Icd10Code.read(line.cells().get(1));
        if (code.isEmpty()) {
            return new Rejected(line.number(), "icd10 is not an ICD-10 code");
        }
        var day = ReportedDates.read(line.cells().get(2));
        if (day.isEmpty()) {
            return new Rejected(line.number(), "recorded_on is not a date such as 2026-10-05");
        }
        return ReportedDates.objection(day.get(), today)
                .<ConditionLine>map(objection -> new Rejected(line.number(), "recorded_on " + objection))
                .orElseGet(() -> new Readable(line.number(), person.get(), code.get(), day.get()));
    }
}
