package care.doorstep.caseload.neighbourhood.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import care.doorstep.caseload.neighbourhood.domain.OdsCode;
import care.doorstep.caseload.neighbourhood.domain.PcnCode;
import care.doorstep.caseload.neighbourhood.domain.Practice;
import care.doorstep.caseload.neighbourhood.domain.PracticeImport;
import care.doorstep.caseload.neighbourhood.domain.PracticeImport.Rejected;
import care.doorstep.caseload.neighbourhood.rest.PracticeFile.NotAPracticeFile;
import care.doorstep.platform.testkit.HostileText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PracticeFileTest {
    private static final String HEADER = "PRACTICE_CODE,PRACTICE_NAME,PCN_CODE\n";

    @Test
    void the_published_format_is_read_with_quoted_commas_and_practices_in_no_network() throws IOException {
        var file = sample();
        assertThat(file.practices())
                .containsExactly(
                        practice("Z90001", "ASHCOMBE SURGERY", "U90001"),
                        practice("Z90002", "ST ALDATE, CHURCH ROW", "U90001"),
                        practice("Z90003", "THE \"OLD FORGE\" SURGERY", "U90001"),
                        practice("Z90099", "HILLTOP SURGERY", null));
    }

    @Test
    void whatever_stands_in_a_file_each_line_is_read_or_rejected() {
        var example = HEADER + "Z90001,\"ST ALDATE, CHURCH ROW\",U90001\nZ90099,WALK-IN,U\n";
        HostileText.like(1, 5_000, example, "\uFEFF" + example, HEADER).forEach(file -> {
            try {
                assertThat(PracticeFile.read(file).report().read()).isNotNegative();
            } catch (NotAPracticeFile e) {
                assertThat(file).isNotEqualTo(example);
            }
        });
    }

    @Test
    void a_wrong_line_is_refused_alone_by_its_number_and_with_the_reason() throws IOException {
        var report = sample().report();
        assertThat(report.read()).isEqualTo(9);
        assertThat(report.imported()).isEqualTo(3);
        assertThat(report.unallocated()).isEqualTo(1);
        assertThat(report.rejected())
                .containsExactly(
                        new Rejected(7, "a practice code is a capital letter and five digits"),
                        new Rejected(8, "a PCN code is U and five digits"),
                        new Rejected(9, "has 17 values, the header 16"),
                        new Rejected(10, "Z90001 stands in the file before"),
                        new Rejected(11, "the practice has no name"));
    }

    @Test
    void columns_are_found_by_name_with_a_byte_order_mark_and_windows_line_ends_too() {
        var file = PracticeFile.read("\uFEFFPCN_CODE,PRACTICE_NAME,PRACTICE_CODE\r\nU90001,Mill Lane,Z90002\r\n");
        assertThat(file.practices()).containsExactly(practice("Z90002", "Mill Lane", "U90001"));
    }

    @Test
    void a_file_without_the_header_is_not_a_practice_file() {
        assertThatThrownBy(() -> PracticeFile.read("Z90001,Mill Lane,U90001\n"))
                .isInstanceOf(NotAPracticeFile.class)
                .hasMessageContaining("PRACTICE_CODE");
        assertThatThrownBy(() -> PracticeFile.read("PRACTICE_CODE,PRACTICE_NAME\nZ90001,Mill Lane\n"))
                .isInstanceOf(NotAPracticeFile.class)
                .hasMessageContaining("PCN_CODE");
        assertThatThrownBy(() -> PracticeFile.read("")).isInstanceOf(NotAPracticeFile.class);
    }

    @Test
    void a_quote_left_open_loses_no_line_before_it() {
        var file = PracticeFile.read(HEADER + "Z90001,Mill Lane,U90001\nZ90002,\"Old Forge,U90001\nZ90003,A,U90001\n");
        assertThat(file.practices()).containsExactly(practice("Z90001", "Mill Lane", "U90001"));
        assertThat(file.report().rejected())
                .singleElement()
                .satisfies(rejected -> assertThat(rejected.line()).isEqualTo(3));
    }

    private static PracticeImport sample() throws IOException {
        try (var file = PracticeFileTest.class.getResourceAsStream("/practices-pcn-sample.csv")) {
            return PracticeFile.read(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private static Practice practice(String code, String name, @Nullable String network) {
        return new Practice(new OdsCode(code), name, network == null ? null : new PcnCode(network));
    }
}
