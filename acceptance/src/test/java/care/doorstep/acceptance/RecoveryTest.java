package care.doorstep.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import care.doorstep.acceptance.edge.Partner;
import care.doorstep.acceptance.people.Load;
import care.doorstep.acceptance.people.Locality;
import care.doorstep.acceptance.people.People;
import care.doorstep.acceptance.people.Referrals;
import care.doorstep.acceptance.stack.Databases;
import care.doorstep.acceptance.stack.Part;
import care.doorstep.acceptance.topic.Topics;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.Timeout;

/** What was lost comes back; what cannot come back is named. */
@Journey
@Order(8)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Timeout(value = 20, unit = TimeUnit.MINUTES)
class RecoveryTest {

    private final Topics topics = Topics.listening();

    @BeforeAll
    static void the_county_is_there() {
        Locality.isThere();
    }

    @Test
    @Order(1)
    void while_a_read_model_is_rebuilt_every_page_of_it_is_answered_and_whole() {
        var referral = Referrals.triaged(People.somebody()).id("/referralId");
        var path = "/api/caseload/v1/referrals/" + referral + "/case";
        Referrals.caseOf(referral);
        var hub = Partner.staff("hub");
        await("the name on the case")
                .until(() -> hub.get(path).text("/personStatus").equals("known"));

        var rebuild = CompletableFuture.supplyAsync(Part.CASELOAD::rebuild);
        do {
            assertThat(hub.get(path).expect(200).text("/personStatus")).isEqualTo("known");
        } while (!rebuild.isDone());
        assertThat(rebuild.join()).isPositive();
    }

    @Test
    @Order(2)
    void a_lost_data_folder_is_restored_under_load_to_the_last_committed_transaction() {
        List<UUID> posted;
        try (var load = Load.ofReferrals()) {
            load.awaitSome();
            Databases.backUp();
            load.awaitSome();
            Databases.lose();
            assertThat(Databases.areLost()).as("no empty cluster in its place").isTrue();
            assertThat(Databases.restore()).doesNotContain("NOT IN ITS JOURNAL");
            load.awaitSome();
            posted = load.stop();
        }
        assertThat(posted).doesNotHaveDuplicates();
        posted.forEach(Referrals::caseOf);
        topics.fallSilent();
        assertThat(Databases.reconcile()).doesNotContain("NOT IN ITS JOURNAL");
    }

    @Test
    @Order(3)
    void after_a_restore_to_an_earlier_moment_consumers_read_again_and_what_was_forgotten_is_named()
            throws InterruptedException {
        Databases.backUp();
        var kept = Referrals.triaged(People.somebody()).id("/referralId");
        Referrals.caseOf(kept);
        topics.fallSilent();
        var moment = Instant.now();
        Thread.sleep(Duration.ofSeconds(1));
        var forgotten = Referrals.triaged(People.somebody());
        Referrals.caseOf(forgotten.id("/referralId"));
        topics.fallSilent();
        var received = topics.hear("referral.received", forgotten.id("/personId"));

        var said = Databases.restoreTo(moment);

        assertThat(said).contains("referral-service").contains("NOT IN ITS JOURNAL");
        assertThat(said).contains(received.id()).contains("about " + received.key());
        People.traces().forEach(trace -> assertThat(said).doesNotContain(trace));
        var triage = Partner.staff("triage");
        triage.get(Referrals.ALL + "/" + kept).expect(200);
        triage.get(Referrals.ALL + "/" + forgotten.id("/referralId")).expect(404);
        // caseload's own database went back too: it has the case again because it read the topic again
        assertThat(Referrals.caseOf(forgotten.id("/referralId")).text("/teamId"))
                .isEqualTo("NH01-INT");
    }
}
