package care.doorstep.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import care.doorstep.acceptance.metric.Expression;
import care.doorstep.acceptance.metric.Told;
import care.doorstep.acceptance.metric.Watch;
import care.doorstep.acceptance.people.Locality;
import care.doorstep.acceptance.people.People;
import care.doorstep.acceptance.people.Referrals;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Alerts and dashboards ask only for what the parts tell: an alert on a metric that nobody tells is silent for ever. */
@Journey
@Order(6)
class WatchTest {

    @BeforeAll
    static void the_parts_have_worked() {
        Locality.isThere();
        Referrals.caseOf(Referrals.triaged(People.somebody()).id("/referralId"));
    }

    @Test
    void every_metric_and_label_that_an_alert_or_a_dashboard_asks_for_is_told_by_a_part() {
        var expressions = Stream.concat(
                        Watch.alerts().stream().map(Watch.Alert::expression), Watch.dashboardExpressions().stream())
                .toList();
        assertThat(expressions).hasSizeGreaterThan(20);
        await("the gauges have been filled").atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            var told = Told.now();
            assertThat(expressions.stream().map(Expression::metrics).flatMap(names -> names.stream()))
                    .isNotEmpty()
                    .allMatch(told::has);
            assertThat(expressions.stream().flatMap(e -> e.labels().stream()))
                    .isNotEmpty()
                    .allMatch(told::has);
        });
    }

    @Test
    void every_alert_has_its_entry_in_the_runbook() {
        assertThat(Watch.alerts()).isNotEmpty().allSatisfy(alert -> {
            assertThat(alert.runbook()).endsWith("#" + alert.name().toLowerCase(java.util.Locale.ROOT));
            assertThat(Watch.hasEntry(alert.runbook())).as(alert.runbook()).isTrue();
        });
    }
}
