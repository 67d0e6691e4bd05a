package care.doorstep.stratification.risk.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class HospitalFrailtyRiskTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-10-05");

    private final HospitalFrailtyRisk model = HospitalFrailtyRisk.gilbert2018();

    private Score score(History history) {
        return model.score(history.conditions(), TODAY);
    }

    @Test
    void the_table_has_109_categories_that_weigh_173_2_in_all() {
        assertThat(model.table()).hasSize(109);
        assertThat(model.table().stream().mapToInt(Factor::weight).sum()).isEqualTo(1732);
        assertThat(model.table()).allSatisfy(factor -> {
            assertThat(factor.code()).matches("[A-Z][0-9]{2}");
            assertThat(factor.label()).isNotBlank();
            assertThat(factor.weight()).isPositive();
        });
    }

    @Test
    void dementia_and_a_fall_make_10_3_an_intermediate_risk() {
        var score = score(new History().on("2026-10-01", "F00", "W19"));

        assertThat(score.value()).isEqualTo(103);
        assertThat(score.unit().display(score.value())).isEqualTo("10.3");
        assertThat(score.band()).isEqualTo(Band.INTERMEDIATE);
        assertThat(score.modelVersion()).isEqualTo("gilbert_2018");
        assertThat(score.factors())
                .containsExactly(
                        new Factor("F00", "Dementia in Alzheimer's disease", 71),
                        new Factor("W19", "Unspecified fall", 32));
    }

    @Test
    void nothing_of_the_table_is_a_score_of_nought_and_low() {
        var score = score(new History().on("2026-10-01", "I10"));

        assertThat(score.value()).isZero();
        assertThat(score.band()).isEqualTo(Band.LOW);
        assertThat(score.factors()).isEmpty();
        assertThat(score.changesOn()).isNull();
    }

    @Test
    void only_the_first_three_characters_count() {
        assertThat(score(new History().on("2026-10-01", "F00.9")).value()).isEqualTo(71);
        assertThat(score(new History().on("2026-10-01", "W1912")).value()).isEqualTo(32);
    }

    @Test
    void a_category_counts_once_however_often_and_however_finely_it_is_recorded() {
        var history = new History()
                .on("2026-01-01", "W19", "W190")
                .on("2026-02-01", "W19.9")
                .on("2026-03-01", "W19");

        assertThat(score(history).value()).isEqualTo(32);
        assertThat(score(history).factors()).hasSize(1);
    }

    @Test
    void exactly_5_0_is_intermediate_and_4_9_is_low() {
        // 3.2 + 1.8 = 5.0; 3.2 + 1.7 = 4.9
        assertThat(score(new History().on("2026-10-01", "W19", "R55"))).satisfies(s -> {
            assertThat(s.value()).isEqualTo(50);
            assertThat(s.band()).isEqualTo(Band.INTERMEDIATE);
        });
        assertThat(score(new History().on("2026-10-01", "W19", "L89"))).satisfies(s -> {
            assertThat(s.value()).isEqualTo(49);
            assertThat(s.band()).isEqualTo(Band.LOW);
        });
    }

    @Test
    void exactly_15_0_is_intermediate_and_15_1_is_high() {
        // 7.1 + 3.2 + 2.7 + 2.0 = 15.0; with 0.1 for a fever it is 15.1
        var fifteen = new History().on("2026-10-01", "F00", "W19", "R41", "L03");
        assertThat(score(fifteen)).satisfies(s -> {
            assertThat(s.value()).isEqualTo(150);
            assertThat(s.band()).isEqualTo(Band.INTERMEDIATE);
        });
        assertThat(score(fifteen.on("2026-10-01", "R50"))).satisfies(s -> {
            assertThat(s.value()).isEqualTo(151);
            assertThat(s.band()).isEqualTo(Band.HIGH);
        });
    }

    @Test
    void a_code_counts_up_to_and_including_its_second_anniversary() {
        assertThat(score(new History().on("2024-10-05", "F00")).value()).isEqualTo(71);
        assertThat(score(new History().on("2024-10-04", "F00")).value()).isZero();
    }

    @Test
    void the_latest_recording_keeps_a_category_in_the_window() {
        var score = score(new History().on("2020-01-01", "F00").on("2025-03-01", "F00"));

        assertThat(score.value()).isEqualTo(71);
        assertThat(score.changesOn()).isEqualTo("2027-03-02");
    }

    @Test
    void the_score_says_on_which_day_it_will_change_by_itself() {
        var history = new History().on("2025-06-01", "F00").on("2024-12-24", "W19");
        var score = score(history);

        assertThat(score.changesOn()).isEqualTo("2026-12-25");
        assertThat(model.score(history.conditions(), LocalDate.parse("2026-12-24"))
                        .value())
                .isEqualTo(103);
        assertThat(model.score(history.conditions(), LocalDate.parse("2026-12-25"))
                        .value())
                .isEqualTo(71);
    }

    @Test
    void a_leap_day_runs_out_after_the_last_of_february() {
        var history = new History().on("2024-02-29", "F00").conditions();

        assertThat(model.score(history, LocalDate.parse("2026-02-28")).value()).isEqualTo(71);
        assertThat(model.score(history, LocalDate.parse("2026-03-01")).value()).isZero();
    }

    @Test
    void the_next_change_always_lies_ahead() {
        var history =
                new History().on("2024-02-29", "F00").on("2026-02-28", "W19").on("2024-02-28", "R55");
        for (var day = LocalDate.parse("2024-03-01"); day.getYear() < 2029; day = day.plusDays(1)) {
            var changesOn = model.score(history.conditions(), day).changesOn();
            assertThat(changesOn == null || changesOn.isAfter(day))
                    .as("on %s", day)
                    .isTrue();
        }
    }

    @Test
    void what_lies_ahead_of_the_clock_does_not_count_yet() {
        var score = score(new History().on("2026-10-06", "F00"));

        assertThat(score.value()).isZero();
        assertThat(score.changesOn()).isEqualTo("2026-10-06");
    }
}
