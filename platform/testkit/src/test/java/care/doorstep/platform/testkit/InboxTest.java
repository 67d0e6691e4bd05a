package care.doorstep.platform.testkit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import care.doorstep.platform.testkit.probe.ProbeCounts;
import care.doorstep.platform.testkit.probe.ProbeCounts.Mood;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithDoorstepStack
class InboxTest {

    private static final String ECHO = "doorstep.echo.v1";

    @Inject
    ProbeCounts counts;

    private final String key = UUID.randomUUID().toString();

    @AfterEach
    void calm() {
        counts.mood(Mood.CALM);
        operate("replay");
    }

    @Test
    void an_event_delivered_twice_takes_effect_once() {
        var id = UUID.randomUUID();
        TestTopics.publish(id, ProbeCounts.TOPIC, key, "probe.added", Map.of("amount", 2));
        TestTopics.publish(id, ProbeCounts.TOPIC, key, "probe.added", Map.of("amount", 2));
        add(5);
        awaitRow("2,5");
        TestTopics.await(
                ECHO, e -> e.key().equals(key) && e.data().get("amount").asInt() == 5);
        assertThat(TestTopics.all(ECHO, e -> e.key().equals(key))).hasSize(2);
    }

    @Test
    void what_an_event_leads_to_carries_its_journey_its_cause_and_its_trace() {
        var id = add(7);
        var echo = TestTopics.await(ECHO, e -> e.key().equals(key));
        var sent = TestTopics.await(ProbeCounts.TOPIC, e -> e.id().equals(id));
        assertThat(echo.causationId()).isEqualTo(id.toString());
        assertThat(echo.correlationId()).isEqualTo(sent.correlationId());
        assertThat(echo.traceparent()).matches("00-[0-9a-f]{32}-[0-9a-f]{16}-0[01]");
    }

    @Test
    void a_passing_failure_holds_the_events_back_and_loses_none() throws InterruptedException {
        counts.mood(Mood.STUCK);
        add(13);
        add(1);
        Thread.sleep(1500);
        assertThat(counts.rows()).doesNotContainKey(key);
        counts.mood(Mood.CALM);
        awaitRow("13,1");
    }

    @Test
    void a_lasting_failure_parks_that_key_only_and_a_replay_goes_on_in_order() {
        var other = UUID.randomUUID().toString();
        counts.mood(Mood.BROKEN);
        add(1);
        add(13);
        add(2);
        TestTopics.publish(ProbeCounts.TOPIC, other, "probe.added", Map.of("amount", 4));
        await().untilAsserted(() ->
                assertThat(counts.rows()).containsEntry(other, "4").containsEntry(key, "1"));
        await().untilAsserted(() -> assertThat(parked()).isEqualTo(2));
        TestTopics.await("doorstep.dead.probe-service.v1", e -> e.key().equals(key));

        counts.mood(Mood.CALM);
        operate("replay");
        awaitRow("1,13,2");
        assertThat(parked()).isZero();
    }

    @Test
    void a_record_that_is_no_event_is_parked_and_the_rest_goes_on() {
        TestTopics.publish(ProbeCounts.TOPIC, key, "probe.added", "{ not json");
        var other = UUID.randomUUID().toString();
        TestTopics.publish(ProbeCounts.TOPIC, other, "probe.added", Map.of("amount", 4));
        await().untilAsserted(() -> assertThat(counts.rows()).containsEntry(other, "4"));
        TestTopics.await("doorstep.dead.probe-service.v1", e -> e.key().equals(key));
        operate("replay");
        assertThat(parked()).isEqualTo(1);
        assertThat(counts.rows()).doesNotContainKey(key);
    }

    @Test
    void an_event_given_up_lets_go_on_what_waited_behind_it_and_stays_out_of_a_rebuild() {
        counts.mood(Mood.BROKEN);
        add(13);
        add(5);
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(parked()).isEqualTo(2));
        String failed = inbox().getString("parked.find { it.key == '" + key + "' && it.reason != null }.eventId");
        setAside(failed, 200);
        awaitRow("5");
        assertThat(parked()).isZero();
        operate("rebuild");
        assertThat(counts.rows()).containsEntry(key, "5");
        setAside(failed, 404);
    }

    @Test
    void what_the_database_will_always_refuse_is_parked_and_holds_nobody_up() {
        var other = UUID.randomUUID().toString();
        counts.mood(Mood.REFUSED);
        add(13);
        TestTopics.publish(ProbeCounts.TOPIC, other, "probe.added", Map.of("amount", 4));
        await().untilAsserted(() -> assertThat(counts.rows()).containsEntry(other, "4"));
        await().untilAsserted(() -> assertThat(parked()).isEqualTo(1));
    }

    @Test
    void what_the_journal_will_always_refuse_at_commit_is_parked_and_holds_nobody_up() {
        var other = UUID.randomUUID().toString();
        counts.mood(Mood.UNTELLABLE);
        add(13);
        TestTopics.publish(ProbeCounts.TOPIC, other, "probe.added", Map.of("amount", 4));
        await().untilAsserted(() -> assertThat(counts.rows()).containsEntry(other, "4"));
        await().untilAsserted(() -> assertThat(parked()).isEqualTo(1));
        assertThat(counts.rows()).doesNotContainKey(key);
    }

    @Test
    void the_events_of_one_transaction_are_told_in_the_order_in_which_they_were_stated() {
        var amounts = IntStream.rangeClosed(20, 60).boxed().toList();
        amounts.forEach(this::add);
        await().atMost(Duration.ofSeconds(15))
                .untilAsserted(() -> assertThat(
                                TestTopics.all(ECHO, e -> e.key().equals(key)))
                        .hasSize(amounts.size()));
        assertThat(TestTopics.all(ECHO, e -> e.key().equals(key)).stream()
                        .map(e -> e.data().get("amount").asInt()))
                .containsExactlyElementsOf(amounts);
    }

    @Test
    void a_rebuild_gives_the_same_rows_and_causes_no_reaction() {
        add(3);
        add(4);
        awaitRow("3,4");
        TestTopics.await(
                ECHO, e -> e.key().equals(key) && e.data().get("amount").asInt() == 4);
        var before = counts.rows();
        operate("rebuild");
        assertThat(counts.rows()).isEqualTo(before);
        assertThat(TestTopics.all(ECHO, e -> e.key().equals(key))).hasSize(2);
    }

    @Test
    void while_a_rebuild_runs_readers_see_every_row_as_it_was() {
        add(13);
        add(1);
        awaitRow("13,1");
        counts.mood(Mood.SLOW);
        var rebuild = CompletableFuture.runAsync(() -> operate("rebuild"));
        var looks = 0;
        while (!rebuild.isDone()) {
            assertThat(counts.rows()).containsEntry(key, "13,1");
            looks++;
        }
        rebuild.join();
        assertThat(looks).isGreaterThan(10);
        assertThat(counts.rows()).containsEntry(key, "13,1");
    }

    private UUID add(int amount) {
        return TestTopics.publish(ProbeCounts.TOPIC, key, "probe.added", Map.of("amount", amount));
    }

    private void awaitRow(String amounts) {
        await().atMost(Duration.ofSeconds(15))
                .untilAsserted(() -> assertThat(counts.rows()).containsEntry(key, amounts));
    }

    private static String operator() {
        return Tokens.machine("operator").roles("operator").sign();
    }

    private static void operate(String what) {
        given().auth()
                .oauth2(operator())
                .post("/operations/inbox/" + what)
                .then()
                .statusCode(200);
    }

    private static void setAside(String event, int answer) {
        given().auth()
                .oauth2(operator())
                .contentType("application/json")
                .body(Map.of("reason", "Thirteen is never to be counted."))
                .post("/operations/inbox/parked/" + event + "/setting-aside")
                .then()
                .statusCode(answer);
    }

    private int parked() {
        return inbox().getList("parked.findAll { it.key == '" + key + "' }").size();
    }

    private static JsonPath inbox() {
        return given().auth().oauth2(operator()).get("/operations/inbox").jsonPath();
    }
}
