package care.doorstep.caseload.neighbourhood.rest;

import static org.assertj.core.api.Assertions.assertThat;

import care.doorstep.caseload.neighbourhood.rest.PracticeFile.NotAPracticeFile;
import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;

class PracticeFileFuzzTest {

    @FuzzTest(maxDuration = "10m")
    @DictionaryEntries({"PRACTICE_CODE", "PRACTICE_NAME", "PCN_CODE", "A10001,", ",U10001", "\"\""})
    void every_line_of_a_file_is_taken_or_refused_by_its_number(byte[] sent) {
        var text = new String(sent, StandardCharsets.UTF_8);
        try {
            var file = PracticeFile.read(text);
            var report = file.report();
            assertThat(report.read())
                    .isEqualTo(report.imported()
                            + report.unallocated()
                            + report.rejected().size());
            assertThat(report.imported() + report.unallocated())
                    .isEqualTo(file.practices().size());
            assertThat(file.practices()).doesNotHaveDuplicates();
            for (var practice : file.practices()) {
                assertThat(practice.code().value()).matches("[A-Z][0-9]{5}");
                assertThat(practice.name()).isNotBlank();
            }
            for (var line : report.rejected()) {
                assertThat(line.line()).isPositive();
            }
        } catch (NotAPracticeFile e) {
            assertThat(e.getMessage()).isNotBlank();
        }
    }
}
