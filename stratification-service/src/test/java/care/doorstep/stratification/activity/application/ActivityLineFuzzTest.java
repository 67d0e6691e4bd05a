package care.doorstep.stratification.activity.application;

import static org.assertj.core.api.Assertions.assertThat;

import care.doorstep.stratification.intake.domain.CsvLines;
import care.doorstep.stratification.intake.domain.WrongHeading;
import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;

class ActivityLineFuzzTest {

    private static final Instant NOW = Instant.parse("2026-01-05T10:00:00Z");
    private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");

    @FuzzTest(maxDuration = "10m")
    @DictionaryEntries({"9990000018,", ",admitted,", ",2026-01-04T09:30:00+01:00,", ",F00.0", "+18:00", "\"\""})
    void every_line_of_a_file_is_taken_or_refused_for_a_reason(byte[] file) {
        var number = 1L;
        for (var lines = lines(file); lines != null && lines.hasNext(); ) {
            var line = ActivityLine.read(lines.next(), NOW);
            assertThat(line.number()).isGreaterThan(number);
            number = line.number();
            switch (line) {
                case ActivityLine.Readable taken ->
                    assertThat(taken.at()).isBetween(EARLIEST, NOW.plus(Duration.ofMinutes(5)));
                case ActivityLine.Rejected refused ->
                    assertThat(refused.reason()).isNotBlank();
            }
        }
    }

    private static CsvLines lines(byte[] file) {
        var reader = new InputStreamReader(new ByteArrayInputStream(file), StandardCharsets.UTF_8);
        try {
            return new CsvLines(reader, ImportActivity.COLUMNS);
        } catch (WrongHeading e) {
            return null;
        }
    }
}
