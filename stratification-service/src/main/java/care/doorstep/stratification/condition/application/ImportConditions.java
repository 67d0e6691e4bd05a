package care.doorstep.stratification.condition.application;

import care.doorstep.stratification.intake.domain.CsvLines;
import care.doorstep.stratification.intake.domain.ImportReport;
import care.doorstep.stratification.intake.domain.Tally;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * Takes a file of conditions in portions, a transaction for each. What is taken stays taken when the connection breaks;
 * sending the file again is safe.
 */
@ApplicationScoped
public class ImportConditions {

    public static final List<String> COLUMNS = List.of("nhs_number", "icd10", "recorded_on");

    private static final int PORTION = 1_000;

    private final ConditionPortion portion;

    ImportConditions(ConditionPortion portion) {
        this.portion = portion;
    }

    /** {@code organisation} is the ODS code of whoever reports. */
    public ImportReport run(CsvLines lines, String organisation) {
        var tally = new Tally();
        for (var next = lines.next(PORTION); !next.isEmpty(); next = lines.next(PORTION)) {
            portion.take(next, organisation, tally);
        }
        return tally.report();
    }
}
