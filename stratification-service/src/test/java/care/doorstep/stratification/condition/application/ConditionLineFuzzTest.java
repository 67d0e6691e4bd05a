package care.doorstep.stratification.condition.application;

import static org.assertj.core.api.Assertions.assertThat;

import care.doorstep.stratification.intake.domain.CsvLines;
import care.doorstep.stratification.intake.domain.WrongHeading;
import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

class ConditionLineFuzzTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-01-05");
    private static final LocalDate EARLIEST = LocalDate.parse("1900-01-01");

    @FuzzTest(maxDuration = "10m")
    @DictionaryEntries({"9990000018,", ",I10,", ",F00.0D,", ",2026-01-04", "\"\""})
    void every_line_of_a_file_is_taken_or_refused_for_a_reason(byte[] file) {
        var number = 1L;
        for (var lines = lines(file); lines != null && lines.hasNext(); ) {
            var line = ConditionLine.read(lines.next(), TODAY);
            assertThat(line.number()).isGreaterThan(number);
            number = line.number();
            switch (line) {
                case ConditionLine.Readable taken -> {
                    assertThat(taken.recordedOn()).isBetween(EARLIEST, TODAY);
                    assertThat(taken.code().category()).matches("[A-Z][0-9]{2}");
                }
                case ConditionLine.Rejected refused ->
                    assertThat(refused.reason()).isNotBlank();
            }
        }
    }

    private static CsvLines lines(byte[] file) {
        var reader = new InputStreamReader(new ByteArrayInputStream(file), StandardCharsets.UTF_8);
        try {
            return new CsvLines(reader, ImportConditions.COLUMNS);
        } catch (WrongHeading e) {
            return null;
        }
    }
}
