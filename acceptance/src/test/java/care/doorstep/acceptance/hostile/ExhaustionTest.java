package care.doorstep.acceptance.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import care.doorstep.acceptance.Journey;
import care.doorstep.acceptance.edge.PageSession;
import care.doorstep.acceptance.edge.Partner;
import care.doorstep.acceptance.people.Locality;
import care.doorstep.acceptance.people.Referrals;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** One client that takes all it can get: it is bounded, and the others are served meanwhile. */
@Journey
@Order(8)
class ExhaustionTest {

    private static final int MANY = 200;
    private static final Duration SOON = Duration.ofSeconds(5);

    private final List<RawHttp> open = new ArrayList<>();

    @BeforeAll
    static void the_county_is_there() {
        Locality.isThere();
    }

    @AfterEach
    void hang_up() {
        open.forEach(RawHttp::close);
    }

    @Test
    void a_client_that_asks_too_often_is_told_how_long_to_wait_and_nobody_else_is() {
        var agency = Partner.system("care-agency");
        var request = "GET /api/careplan/v1/nothing HTTP/1.1\r\nHost: " + RawHttp.host() + "\r\nAuthorization: "
                + agency.authorization() + "\r\n\r\n";
        var refusal = flood(request, 4_000);
        assertThat(refusal.header("Content-Type")).hasValue("application/problem+json");
        assertThat(refusal.body()).contains("too-many-requests");
        assertThat(refusal.header("Retry-After"))
                .hasValueSatisfying(
                        seconds -> assertThat(Integer.parseInt(seconds)).isBetween(1, 5));
        assertThat(refusal.header("RateLimit"))
                .hasValueSatisfying(now -> assertThat(now).matches("\"client\";r=0;t=\\d+"));
        assertThat(refusal.header("RateLimit-Policy")).hasValue("\"client\";q=400;w=2");

        Partner.system("gp-system").get(Referrals.ALL + "?limit=1").expect(200);
        pause(Duration.ofSeconds(Long.parseLong(refusal.header("Retry-After").orElseThrow())));
        assertThat(agency.get("/api/careplan/v1/instructions").status()).isEqualTo(200);
    }

    @Test
    void every_answer_says_how_much_is_left() {
        var answer = Partner.system("hospital").get(Referrals.ALL + "?limit=1").expect(200);
        assertThat(answer.header("RateLimit")).matches("\"client\";r=\\d+;t=\\d+");
        assertThat(answer.header("RateLimit-Policy")).isEqualTo("\"client\";q=400;w=2");
    }

    @Test
    void guessing_tokens_is_slowed_down_by_address() {
        var request = "GET /api/referral/v1/referrals HTTP/1.1\r\nHost: " + RawHttp.host()
                + "\r\nAuthorization: Bearer guessed\r\n\r\n";
        assertThat(flood(request, 4_000).header("Retry-After")).isPresent();
        Partner.system("gp-system").get(Referrals.ALL + "?limit=1").expect(200);
    }

    @Test
    void one_client_cannot_hold_every_connection_to_a_service_with_bodies_that_never_end() {
        var agency = Partner.system("care-agency").authorization();
        for (var n = 0; n < MANY; n++) {
            connection()
                    .say("POST /api/careplan/v1/instructions/x/acknowledgement HTTP/1.1\r\nHost: " + RawHttp.host()
                            + "\r\nContent-Type: application/json\r\nContent-Length: 1000\r\nAuthorization: " + agency
                            + "\r\n\r\n{");
        }
        othersAreServed("nurse", "/api/careplan/v1/people/00000000-0000-0000-0000-000000000000/plan", 404);
        assertThat(open.stream()
                        .filter(one -> one.hangsUpWithin(Duration.ofMillis(50)))
                        .count())
                .as("connections refused at once")
                .isGreaterThan(MANY / 2);
    }

    @Test
    void a_body_that_drips_is_cut_off() {
        var connection = connection();
        connection.say("POST " + Referrals.ALL + " HTTP/1.1\r\nHost: " + RawHttp.host()
                + "\r\nContent-Type: application/json\r\nContent-Length: 1000\r\nAuthorization: "
                + Partner.system("gp-system").authorization() + "\r\n\r\n{");
        assertThat(cutOff(connection)).isTrue();
    }

    @Test
    void headers_that_never_end_keep_nobody_waiting_and_who_falls_silent_is_hung_up_on() {
        for (var n = 0; n < MANY; n++) {
            connection().say("GET /api/referral/v1/referrals HTTP/1.1\r\nHost: " + RawHttp.host() + "\r\nX: ");
        }
        othersAreServed("triage", Referrals.ALL + "?limit=1", 200);
        assertThat(open.getFirst().hangsUpWithin(Duration.ofSeconds(100))).isTrue();
    }

    @Test
    void one_person_opens_only_so_many_live_streams_and_everybody_else_still_opens_theirs() {
        var cookies = PageSession.of("triage").cookies();
        var answers = new ArrayList<Integer>();
        for (var n = 0; n < 40; n++) {
            connection()
                    .say("GET /live?watch=worklist HTTP/1.1\r\nHost: " + RawHttp.host()
                            + "\r\nAccept: text/event-stream\r\nCookie: " + cookies + "\r\n\r\n");
        }
        for (var stream : open) {
            answers.add(stream.status(SOON).orElse(0));
        }
        assertThat(answers).contains(200, 429).doesNotContain(0);
        assertThat(answers.stream().filter(status -> status == 200).count()).isLessThanOrEqualTo(20);

        var hub = connection();
        hub.say("GET /live?watch=worklist HTTP/1.1\r\nHost: " + RawHttp.host()
                + "\r\nAccept: text/event-stream\r\nCookie: "
                + PageSession.of("hub").cookies() + "\r\n\r\n");
        assertThat(hub.status(SOON)).hasValue(200);
        assertThat(PageSession.of("triage").answer("/referrals").statusCode()).isEqualTo(200);
    }

    private static void othersAreServed(String who, String path, int status) {
        var began = Instant.now();
        Partner.staff(who).get(path).expect(status);
        assertThat(Duration.between(began, Instant.now())).isLessThan(SOON);
    }

    /** Says a little every five seconds. */
    private static boolean cutOff(RawHttp connection) {
        var patience = Instant.now().plus(Duration.ofSeconds(60));
        while (Instant.now().isBefore(patience)) {
            connection.say(" ");
            if (connection.hangsUpWithin(Duration.ofSeconds(5))) {
                return true;
            }
        }
        return false;
    }

    /** Sends many at once over a few connections; returns the first refusal. */
    private RawHttp.Reply flood(String request, int times) {
        var each = 10;
        for (var n = 0; n < each; n++) {
            var connection = connection();
            Thread.ofVirtual().start(() -> {
                for (var sent = 0; sent < times / each; sent++) {
                    connection.say(request);
                }
            });
        }
        for (var n = 0; n < times / each; n++) {
            for (var connection : open) {
                Optional<RawHttp.Reply> reply = connection.reply();
                if (reply.isPresent() && reply.get().status() == 429) {
                    return reply.get();
                }
            }
        }
        throw new AssertionError("nobody was ever told to wait");
    }

    private RawHttp connection() {
        var connection = RawHttp.toGateway();
        open.add(connection);
        return connection;
    }

    private static void pause(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
