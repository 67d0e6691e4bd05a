package care.doorstep.stratification.intake.domain;

import java.util.List;

/** A line of a file; {@code number} counts from 1, the heading included. */
public sealed interface CsvLine {

    long number();

    record Cells(long number, List<String> cells) implements CsvLine {

        /** Its cells may name people. */
        @Override
        public String toString() {
            return "Cells[line " + number + "]";
        }
    }

    record Malformed(long number, String reason) implements CsvLine {}
}
