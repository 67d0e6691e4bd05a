package care.doorstep.stratification.risk.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import care.doorstep.stratification.condition.domain.Icd10Code;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CharlsonComorbidityTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-10-05");

    private final CharlsonComorbidity updated = CharlsonComorbidity.quan2005(CharlsonWeights.QUAN_2011);
    private final CharlsonComorbidity original = CharlsonComorbidity.quan2005(CharlsonWeights.CHARLSON_1987);

    private static Score score(CharlsonComorbidity model, String... codes) {
        return model.score(new History().on("2026-10-01", codes).conditions(), TODAY);
    }

    @Test
    void the_table_has_seventeen_conditions_and_289_prefixes() {
        assertThat(updated.table()).hasSize(289);
        assertThat(new HashSet<>(updated.table().values())).hasSize(17);
    }

    @Test
    void every_condition_at_once_weighs_what_the_papers_say() {
        var everything = updated.table().keySet().toArray(String[]::new);

        // All weights less those of the three mild conditions that a severe one replaces.
        assertThat(score(original, everything).value()).isEqualTo(33 - 1 - 1 - 2);
        assertThat(score(updated, everything).value()).isEqualTo(28 - 2 - 0 - 2);
    }

    @Test
    void dementia_is_one_point_in_1987_and_two_in_2011() {
        assertThat(score(original, "F00").value()).isEqualTo(1);
        assertThat(score(updated, "F00").value()).isEqualTo(2);
        assertThat(score(updated, "F00").factors()).containsExactly(new Factor("dementia", "Dementia", 2));
    }

    @Test
    void the_version_names_the_weights() {
        assertThat(score(original, "F00").modelVersion()).isEqualTo("quan_2005_codes.charlson_1987_weights");
        assertThat(score(updated, "F00").modelVersion()).isEqualTo("quan_2005_codes.quan_2011_weights");
    }

    @Test
    void a_condition_counts_once_however_many_codes_show_it() {
        assertThat(score(original, "I21", "I22", "I252").value()).isEqualTo(1);
    }

    @Test
    void a_condition_that_weighs_nothing_is_no_factor() {
        assertThat(score(updated, "I21").factors()).isEmpty();
        assertThat(score(updated, "I21").value()).isZero();
    }

    @Test
    void the_index_has_no_bands_and_no_window() {
        var score = updated.score(new History().on("1990-01-01", "F00").conditions(), TODAY);

        assertThat(score.value()).isEqualTo(2);
        assertThat(score.band()).isNull();
        assertThat(score.changesOn()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"E119, E112, diabetes-complicated, 2", "K703, K704, severe-liver, 3", "C50,  C78,  metastatic-cancer, 6"
    })
    void the_severe_form_replaces_the_mild_one(String mild, String severe, String counted, int points) {
        var score = score(original, mild, severe);

        assertThat(score.factors()).extracting(Factor::code).containsExactly(counted);
        assertThat(score.value()).isEqualTo(points);
        assertThat(score(original, severe, mild)).isEqualTo(score);
    }

    @ParameterizedTest
    @CsvSource({"E119, 1", "K703, 1", "C50, 2"})
    void the_mild_form_counts_while_it_stands_alone(String mild, int points) {
        assertThat(score(original, mild).value()).isEqualTo(points);
    }

    @Test
    void renal_and_heart_codes_of_one_category_are_told_apart_by_the_fourth_character() {
        assertThat(score(original, "I130").factors()).extracting(Factor::code).containsExactly("heart-failure");
        assertThat(score(original, "I131").factors()).extracting(Factor::code).containsExactly("renal");
        assertThat(score(original, "I13").factors()).isEmpty();
    }

    @Test
    void the_longest_prefix_that_fits_decides() {
        var wide = comorbidity("wide", 1, "K7");
        var narrow = comorbidity("narrow", 5, "K704");
        var model = new CharlsonComorbidity(CharlsonWeights.QUAN_2011, List.of(narrow, wide));

        assertThat(score(model, "K7041").factors()).extracting(Factor::code).containsExactly("narrow");
        assertThat(score(model, "K703").factors()).extracting(Factor::code).containsExactly("wide");
        assertThat(score(model, "K70").factors()).extracting(Factor::code).containsExactly("wide");
        assertThat(model.shownBy(new Icd10Code("L70"))).isEmpty();
    }

    @Test
    void both_weight_sets_can_be_named_and_no_other() {
        assertThat(CharlsonWeights.named("quan_2011")).isEqualTo(CharlsonWeights.QUAN_2011);
        assertThat(CharlsonWeights.named("charlson_1987")).isEqualTo(CharlsonWeights.CHARLSON_1987);
        assertThatThrownBy(() -> CharlsonWeights.named("none")).isInstanceOf(IllegalArgumentException.class);
        assertThat(Arrays.stream(CharlsonWeights.values())).hasSize(2);
    }

    private static Comorbidity comorbidity(String code, int points, String prefix) {
        return new Comorbidity(code, code, Map.of(CharlsonWeights.QUAN_2011, points), null, List.of(prefix));
    }
}
