package care.doorstep.stratification.intake.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import care.doorstep.platform.testkit.HostileText;
import care.doorstep.stratification.intake.domain.CsvLine.Cells;
import care.doorstep.stratification.intake.domain.CsvLine.Malformed;
import java.io.Reader;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvLinesTest {

    private static final List<String> COLUMNS = List.of("a", "b");

    private static List<CsvLine> lines(String file) {
        return new CsvLines(new StringReader(file), COLUMNS).next(100);
    }

    @Test
    void whatever_stands_in_a_file_each_line_is_read_or_told_to_be_malformed() {
        HostileText.like(1, 20_000, "a,b\n1,2\r\n\"3,\"\"x\",4\r5,6", "\uFEFFa,b\n\"open\n1,2\n", "b,a\n")
                .forEach(file -> {
                    try {
                        assertThat(lines(file))
                                .allSatisfy(line -> assertThat(line.toString()).isNotEmpty());
                    } catch (WrongHeading e) {
                        assertThat(file).doesNotStartWith("a,b\n");
                    }
                });
    }

    @Test
    void lines_are_numbered_as_an_editor_numbers_them() {
        assertThat(lines("a,b\n1,2\n\n3,4\n"))
                .containsExactly(new Cells(2, List.of("1", "2")), new Cells(4, List.of("3", "4")));
    }

    @Test
    void files_of_windows_and_of_old_apples_are_read() {
        assertThat(lines("\uFEFFa,b\r\n1,2\r\n3,4"))
                .containsExactly(new Cells(2, List.of("1", "2")), new Cells(3, List.of("3", "4")));
        assertThat(lines("a,b\r1,2\r3,4")).hasSize(2);
    }

    @Test
    void quoted_cells_keep_their_commas_and_quotation_marks() {
        assertThat(lines("\"a\",b\n\"1,5\",\"say \"\"yes\"\"\"\n"))
                .containsExactly(new Cells(2, List.of("1,5", "say \"yes\"")));
    }

    @Test
    void a_line_of_another_shape_is_malformed_and_the_next_is_read() {
        assertThat(lines("a,b\n1\n1,2,3\n\"1,2\n3,4\n"))
                .containsExactly(
                        new Malformed(2, "does not have 2 columns"),
                        new Malformed(3, "does not have 2 columns"),
                        new Malformed(4, "has a quotation mark that is not closed"),
                        new Cells(5, List.of("3", "4")));
    }

    @Test
    void another_heading_is_refused() {
        assertThatThrownBy(() -> lines("b,a\n1,2\n"))
                .isInstanceOf(WrongHeading.class)
                .hasMessageContaining("a,b");
        assertThatThrownBy(() -> lines("")).isInstanceOf(WrongHeading.class);
        assertThatThrownBy(() -> lines("\"a,b")).isInstanceOf(WrongHeading.class);
    }

    @Test
    void a_line_without_end_costs_no_memory() {
        var lines = new CsvLines(new Endless("a,b\n1,2\n", 50_000_000), COLUMNS);

        assertThat(lines.next(10))
                .containsExactly(new Cells(2, List.of("1", "2")), new Malformed(3, "is longer than 1000 characters"));
    }

    @Test
    void a_file_is_read_in_portions() {
        var lines = new CsvLines(new StringReader("a,b\n1,2\n3,4\n5,6\n"), COLUMNS);

        assertThat(lines.next(2)).hasSize(2);
        assertThat(lines.next(2)).hasSize(1);
        assertThat(lines.next(2)).isEmpty();
    }

    @Test
    void the_report_lists_what_was_rejected_in_order() {
        var tally = new Tally();
        tally.rejected(7, "seven");
        tally.accepted(false);
        tally.accepted(true);
        tally.rejected(3, "three");

        assertThat(tally.report())
                .isEqualTo(new ImportReport(
                        4,
                        2,
                        1,
                        2,
                        List.of(new ImportReport.RejectedLine(3, "three"), new ImportReport.RejectedLine(7, "seven"))));
    }

    @Test
    void a_long_list_of_rejections_is_counted_in_full_and_listed_in_part() {
        var tally = new Tally();
        for (var line = 2; line < 20_002; line++) {
            tally.rejected(line, "no");
        }

        assertThat(tally.report().rejectedCount()).isEqualTo(20_000);
        assertThat(tally.report().rejected()).hasSize(10_000);
    }

    /** A text, then the letter x so many times. */
    private static final class Endless extends Reader {
        private final String start;
        private final long length;
        private long position;

        Endless(String start, long letters) {
            this.start = start;
            this.length = start.length() + letters;
        }

        @Override
        public int read(char[] buffer, int offset, int count) {
            var written = 0;
            while (written < count && position < length) {
                buffer[offset + written++] = position < start.length() ? start.charAt((int) position) : 'x';
                position++;
            }
            return written == 0 ? -1 : written;
        }

        @Override
        public void close() {}
    }
}
