package care.doorstep.stratification.condition.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class ReportedDatesTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-10-05");

    @Test
    void today_is_the_day_in_England() {
        var lateInSummer = Clock.fixed(Instant.parse("2026-07-01T23:30:00Z"), ZoneOffset.UTC);

        assertThat(ReportedDates.today(lateInSummer)).isEqualTo("2026-07-02");
    }

    @Test
    void a_day_is_taken_from_1900_to_today() {
        assertThat(ReportedDates.objection(TODAY, TODAY)).isEmpty();
        assertThat(ReportedDates.objection(LocalDate.parse("1900-01-01"), TODAY))
                .isEmpty();
        assertThat(ReportedDates.objection(TODAY.plusDays(1), TODAY)).contains("is in the future");
        assertThat(ReportedDates.objection(LocalDate.parse("1899-12-31"), TODAY))
                .contains("is before 1900");
    }

    @Test
    void a_day_is_written_as_iso_has_it() {
        assertThat(ReportedDates.read(" 2026-10-05 ")).contains(TODAY);
        assertThat(ReportedDates.read("05/10/2026")).isEmpty();
        assertThat(ReportedDates.read("2026-02-30")).isEmpty();
        assertThat(ReportedDates.read("")).isEmpty();
    }
}
