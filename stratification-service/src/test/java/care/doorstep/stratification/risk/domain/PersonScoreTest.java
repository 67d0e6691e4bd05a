package care.doorstep.stratification.risk.domain;

import static org.assertj.core.api.Assertions.assertThat;

import care.doorstep.stratification.risk.domain.RiskEvent.ScoreCalculated;
import care.doorstep.stratification.risk.domain.RiskEvent.TierChanged;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PersonScoreTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-10-05");
    private static final Instant NOW = Instant.parse("2026-10-05T08:06:00Z");
    private static final Instant LATER = NOW.plusSeconds(3600);

    private final HospitalFrailtyRisk frailty = HospitalFrailtyRisk.gilbert2018();
    private final CharlsonComorbidity charlson = CharlsonComorbidity.quan2005(CharlsonWeights.QUAN_2011);

    private Score frailty(String... codes) {
        return frailty.score(new History().on("2026-10-01", codes).conditions(), TODAY);
    }

    private PersonScore.Scored scored(Score score) {
        return new PersonScore.NeverScored(History.K, score.model())
                .calculated(score, NOW)
                .next();
    }

    @Test
    void a_first_score_is_stated_with_its_band() {
        var score = frailty("F00", "W19");
        var step = new PersonScore.NeverScored(History.K, RiskModel.HFRS).calculated(score, NOW);

        assertThat(step.events())
                .containsExactly(
                        new ScoreCalculated(History.K, score, NOW),
                        new TierChanged(History.K, RiskModel.HFRS, null, Band.INTERMEDIATE, NOW));
        assertThat(step.next().calculatedAt()).isEqualTo(NOW);
    }

    @Test
    void a_first_score_of_nought_is_stated_too() {
        assertThat(new PersonScore.NeverScored(History.K, RiskModel.HFRS)
                        .calculated(frailty("I10"), NOW)
                        .events())
                .hasSize(2);
    }

    @Test
    void a_score_without_bands_moves_nobody_to_another_tier() {
        var score = charlson.score(new History().on("2026-10-01", "F00").conditions(), TODAY);
        var step = new PersonScore.NeverScored(History.K, RiskModel.CHARLSON).calculated(score, NOW);

        assertThat(step.events()).containsExactly(new ScoreCalculated(History.K, score, NOW));
    }

    @Test
    void the_same_score_again_says_nothing_and_keeps_its_time() {
        var step = scored(frailty("F00", "W19")).calculated(frailty("W19", "F00", "W19"), LATER);

        assertThat(step.events()).isEmpty();
        assertThat(step.next().calculatedAt()).isEqualTo(NOW);
    }

    @Test
    void a_later_day_of_change_alone_says_nothing_but_is_kept() {
        var again = frailty.score(new History().on("2026-10-03", "F00").conditions(), TODAY);
        var step = scored(frailty("F00")).calculated(again, LATER);

        assertThat(step.events()).isEmpty();
        assertThat(step.next().score().changesOn()).isEqualTo("2028-10-04");
    }

    @Test
    void another_score_in_the_same_band_is_stated_without_a_change_of_tier() {
        var fresh = frailty("F00", "W19", "R55");
        var step = scored(frailty("F00", "W19")).calculated(fresh, LATER);

        assertThat(step.events()).containsExactly(new ScoreCalculated(History.K, fresh, LATER));
    }

    @Test
    void another_band_is_stated_with_where_the_person_came_from() {
        var step = scored(frailty("W19")).calculated(frailty("W19", "F00"), LATER);

        assertThat(step.events())
                .contains(new TierChanged(History.K, RiskModel.HFRS, Band.LOW, Band.INTERMEDIATE, LATER));
    }

    @Test
    void other_factors_of_the_same_weight_are_another_score() {
        // both weigh 3.2
        assertThat(scored(frailty("W19")).calculated(frailty("N39"), LATER).events())
                .hasSize(1);
    }

    @Test
    void other_weights_are_another_score() {
        var history = new History().on("2026-10-01", "I130").conditions();
        var before = CharlsonComorbidity.quan2005(CharlsonWeights.CHARLSON_1987).score(history, TODAY);
        var step = scored(before).calculated(charlson.score(history, TODAY), LATER);

        assertThat(step.events()).hasSize(1);
    }
}
