package care.doorstep.stratification.activity.application;

import care.doorstep.stratification.intake.domain.CsvLines;
import care.doorstep.stratification.intake.domain.ImportReport;
import care.doorstep.stratification.intake.domain.Tally;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * Takes a file of hospital activity in portions, a transaction for each. What is taken stays taken when the connection
 * breaks; sending the file again is safe.
 */
@ApplicationScoped
public class ImportActivity {

    public static final List<String> COLUMNS = List.of("nhs_number", "type", "at", "primary_icd10", "other_icd10s");

    private static final int PORTION = 1_000;

    private final ActivityPortion portion;

    ImportActivity(ActivityPortion portion) {
        this.portion = portion;
    }

    /** {@code organisation} is the ODS code of the hospital. */
    public ImportReport run(CsvLines lines, String organisation) {
        var tally = new Tally();
        for (var next = lines.next(PORTION); !next.isEmpty(); next = lines.next(PORTION)) {
            portion.take(next, organisation, tally);
        }
        return tally.report();
    }
}
