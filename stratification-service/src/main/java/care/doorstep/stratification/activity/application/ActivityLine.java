package care.doorstep.stratification.activity.application;

import care.doorstep.stratification.activity.domain.ActivityTimes;
import care.doorstep.stratification.activity.domain.ActivityType;
import care.doorstep.stratification.condition.domain.Icd10Code;
import care.doorstep.stratification.intake.domain.CsvLine;
import care.doorstep.stratification.population.domain.NhsNumber;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A line of an activity file: well formed, or rejected for a reason. */
sealed interface ActivityLine {

    long number();

    record Readable(
            long number,
            NhsNumber person,
            ActivityType type,
            Instant at,
            @Nullable Icd10Code primaryDiagnosis,
            List<Icd10Code> otherDiagnoses)
            implements ActivityLine {}

    record Rejected(long number, String reason) implements ActivityLine {}

    static ActivityLine read(CsvLine line, Instant now) {
        return switch (line) {
            case CsvLine.Malformed malformed -> new Rejected(malformed.number(), malformed.reason());
            case CsvLine.Cells cells -> readCells(cells, now);
        };
    }

    private static ActivityLine readCells(CsvLine.Cells line, Instant now) {
        var cells = line.cells();
        var person = NhsNumber.read(cells.get(0));
        if (person.isEmpty()) {
            return new Rejected(line.number(), "nhs_number is not a valid NHS number");
        }
        var type = ActivityType.read(cells.get(1));
        if (type.isEmpty()) {
            return new Rejected(line.number(), "type is none of admitted, discharged, attended");
        }
        var at = ActivityTimes.read(cells.get(2));
        if (at.isEmpty()) {
            return new Rejected(line.number(), "at is not a time with its offset, such as 2026-10-05T09:30:00+01:00");
        }
        var objection = ActivityTimes.objection(at.get(), now);
        if (objection.isPresent()) {
            return new Rejected(line.number(), "at " + objection.get());
        }
        var primary = Icd10Code.read(cells.get(3));
        if (primary.isEmpty() && !cells.get(3).isEmpty()) {
            return new Rejected(line.number(), "primary_icd10 is not an ICD-10 code");
        }
        var others = codes(cells.get(4));
        return others == null
                ? new Rejected(line.number(), "other_icd10s are not all ICD-10 codes")
                : new Readable(line.number(), person.get(), type.get(), at.get(), primary.orElse(null), others);
    }

    /** Codes separated by spaces or semicolons; null when one of them is no code. */
    private static @Nullable List<Icd10Code> codes(String cell) {
        var codes = new ArrayList<Icd10Code>();
        for (var text : cell.split("[ ;]+")) {
            var code = Icd10Code.read(text);
            if (code.isPresent()) {
                codes.add(code.get());
            } else if (!text.isEmpty()) {
                return null;
            }
        }
        return codes;
    }
}
