package care.doorstep.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import care.doorstep.acceptance.edge.Partner;
import care.doorstep.acceptance.people.Locality;
import care.doorstep.acceptance.people.People;
import care.doorstep.acceptance.people.Referrals;
import care.doorstep.acceptance.topic.Topics;
import care.doorstep.acceptance.trace.Collector;
import care.doorstep.acceptance.trace.Collector.Span;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** A partner that traces its own call finds in the same trace all that it led to. */
@Journey
@Order(6)
class TraceTest {

    private final Topics topics = Topics.listening();

    @BeforeAll
    static void the_county_is_there() {
        Locality.isThere();
    }

    @Test
    void one_trace_leads_from_a_partners_post_through_kafka_to_the_outcome_figures_and_names_nobody() {
        var trace = UUID.randomUUID().toString().replace("-", "");
        try (var collector = Collector.listening()) {
            var partner = Partner.system("gp-system").with("traceparent", "00-" + trace + "-00f067aa0ba902b7-01");
            var posted = partner.post(Referrals.ALL, Referrals.about(People.somebody()))
                    .expect(201);
            var received = topics.hear("referral.received", posted.id("/personId"));
            assertThat(received.everything()).contains("traceparent=00-" + trace);

            await("the spans of every part that acted")
                    .atMost(Duration.ofSeconds(60))
                    .untilAsserted(() -> assertThat(collector.of(trace))
                            .extracting(Span::part)
                            .contains(
                                    "gateway",
                                    "referral-service",
                                    "caseload-service",
                                    "careplan-service",
                                    "outcomes-service"));
            var spans = collector.of(trace);
            assertThat(spans).anySatisfy(span -> {
                assertThat(span.part()).isEqualTo("outcomes-service");
                assertThat(span.name()).isEqualTo("doorstep.referral.v1 process");
            });
            assertThat(People.traces())
                    .noneMatch(trait ->
                            spans.stream().anyMatch(span -> span.everything().contains(trait)));
            System.out.println("Trace " + trace);
            spans.forEach(span -> System.out.println("  " + span));
        }
    }
}
